package io.cryptopocket.governance.facts;

import io.cryptopocket.governance.snippet.Snippets;
import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Operation;

/** An operation and one request of it as code. */
public record OperationFact(
        String id, String tag, String method, String path, String summary, String level, int line, Snippets snippets) {

    static OperationFact of(Contract contract, Operation operation) {
        return new OperationFact(
                operation.id(),
                operation.tag(),
                operation.method(),
                operation.path(),
                operation.summary(),
                operation.provenance().level().word(),
                operation.line(),
                Snippets.of(contract, operation));
    }
}
