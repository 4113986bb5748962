package io.cryptopocket.conformance.fuzz;

import io.cryptopocket.conformance.verdict.Run;
import java.util.List;

/**
 * A finished run with requests made at random.
 *
 * @param run a row for each finding and for each property that held, for the usual reports
 * @param counts one for each operation, in the order of the contract
 */
public record FuzzResult(Run run, List<FuzzCount> counts) {
    public FuzzResult {
        counts = List.copyOf(counts);
    }

    /** All requests of the sequence that were sent. */
    public long requests() {
        return counts.stream().mapToLong(FuzzCount::all).sum();
    }
}
