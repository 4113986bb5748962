package io.cryptopocket.conformance.run;

import io.cryptopocket.conformance.peer.TargetChoice;
import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;

/**
 * All that one run is made of, apart from the contract.
 *
 * @param workers requests that may be under way at the same time, at least 1; with 1, one case follows the other
 * @param rate requests per second at most; empty for no limit
 * @param seed of everything that is random
 * @param timeout for one request, from connecting to the last byte of the answer; and for what a case awaits
 * @param patience how long to wait for a target that does not answer yet
 */
public record RunRequest(
        TargetChoice target,
        Selection selection,
        int workers,
        OptionalDouble rate,
        long seed,
        Duration timeout,
        Duration patience,
        List<KnownFailure> known) {

    public static final int DEFAULT_WORKERS = 8;
    public static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(30);

    public RunRequest {
        known = List.copyOf(known);
    }

    /** All cases against a target, with the defaults. */
    public static RunRequest of(TargetChoice target) {
        return new RunRequest(
                target,
                Selection.everything(),
                DEFAULT_WORKERS,
                OptionalDouble.empty(),
                1,
                DEFAULT_TIMEOUT,
                Duration.ZERO,
                List.of());
    }
}
