package io.cryptopocket.sandbox.fault;

import io.cryptopocket.spec.Contract;
import java.util.List;

/** The faults that follow from a contract. */
public final class Faults {

    private Faults() {}

    /** All of them, operation by operation in the order of the contract. Their names are unique. */
    public static List<Fault> all(Contract contract) {
        return new Flaws(contract).faults();
    }
}
