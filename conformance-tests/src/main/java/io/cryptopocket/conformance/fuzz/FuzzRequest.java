package io.cryptopocket.conformance.fuzz;

import io.cryptopocket.conformance.run.RunRequest;
import java.time.Duration;

/**
 * What a run with requests made at random is made of.
 *
 * @param run target, selection of operations, workers, rate, seed and time for one request; it has no shard
 * @param time after which nothing is sent
 * @param most requests of the sequence that are gone through at most, those of operations that are not selected included
 */
public record FuzzRequest(RunRequest run, Duration time, long most) {

    /** As many requests as the time allows. */
    public static FuzzRequest of(RunRequest run, Duration time) {
        return new FuzzRequest(run, time, Long.MAX_VALUE);
    }
}
