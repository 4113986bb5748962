package io.cryptopocket.governance.facts;

import io.cryptopocket.spec.Callback;
import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Survey;

/**
 * Which contract this is, and how large.
 *
 * @param sha256 of the contract's file, 64 lower-case hexadecimal digits
 * @param rows documented answers with an example
 */
public record Identity(
        String title,
        String version,
        String sha256,
        String server,
        int lines,
        int operations,
        int webhooks,
        int schemas,
        int rows) {

    static Identity of(Contract contract) {
        return new Identity(
                contract.title(),
                contract.version(),
                contract.sha256(),
                contract.server().toString(),
                (int) contract.text().lines().count(),
                contract.operations().size(),
                (int) contract.operations().stream()
                        .flatMap(operation -> operation.callbacks().stream())
                        .map(Callback::name)
                        .distinct()
                        .count(),
                Survey.componentSchemas(contract).size(),
                Survey.rows(contract).size());
    }
}
