package io.cryptopocket.conformance.fuzz;

import io.cryptopocket.conformance.cases.Case;
import io.cryptopocket.conformance.run.Selection;
import io.cryptopocket.conformance.run.Selector;
import io.cryptopocket.conformance.verdict.SkipReason;
import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Operation;
import io.cryptopocket.spec.Row;
import java.util.List;
import java.util.Optional;

/** Which operations a selection leaves: an operation is looked at as if it were one case of its own. */
public final class Chosen {

    private Chosen() {}

    /** Ids of the operations that requests go to, in the order of the contract. */
    public static List<String> operations(Contract contract, Selection selection) {
        return contract.operations().stream()
                .filter(operation -> reason(operation, selection).isEmpty())
                .map(Operation::id)
                .toList();
    }

    static Optional<SkipReason> reason(Operation operation, Selection selection) {
        return operation.rows().stream()
                .filter((Row row) -> !row.isError())
                .findFirst()
                .flatMap(row -> new Selector(selection, List.of()).reason(plain(row)));
    }

    private static Case plain(Row base) {
        Ruling ruling = new Ruling(Ruling.Kind.VALID, Optional.empty(), false);
        return Expected.of(Attempt.of(base), ruling, "any");
    }
}
