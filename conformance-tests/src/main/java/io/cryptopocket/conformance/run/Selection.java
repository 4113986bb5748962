package io.cryptopocket.conformance.run;

import io.cryptopocket.spec.Level;
import java.util.List;
import java.util.Optional;

/**
 * Which cases run. What is left out is listed in the report with its reason.
 *
 * @param only patterns over case ids, {@code *} for any characters; empty for all cases
 * @param level the least sure level that still runs; empty for all levels
 * @param readOnly only operations that change nothing (GET)
 * @param shard the part of the cases that this machine takes; empty for all
 */
public record Selection(List<String> only, Optional<Level> level, boolean readOnly, Optional<Shard> shard) {
    public Selection {
        only = List.copyOf(only);
    }

    /** Every case. */
    public static Selection everything() {
        return new Selection(List.of(), Optional.empty(), false, Optional.empty());
    }
}
