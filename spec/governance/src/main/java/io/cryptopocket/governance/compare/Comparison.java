package io.cryptopocket.governance.compare;

import io.cryptopocket.spec.Contract;
import java.util.List;

/**
 * What is different between two contracts.
 *
 * @param older the contract before
 * @param newer the contract after
 * @param changes the differences, the worst first and then in document order
 */
public record Comparison(Contract older, Contract newer, List<Change> changes) {

    /** Compares two contracts. The order of fields and lists, and the layout, make no difference. */
    public static Comparison of(Contract older, Contract newer) {
        Changes changes = new Changes();
        ServiceComparison.compare(changes, older, newer);
        OperationsComparison.compare(changes, older.operations(), newer.operations());
        new Remainder(changes, newer).compare(older.root(), newer.root());
        return new Comparison(older, newer, changes.all());
    }

    /** The worst effect of all changes. */
    public Effect effect() {
        return Effect.ofAll(changes);
    }
}
