package io.cryptopocket.client.invoker;

import io.cryptopocket.client.CallOptions;
import io.cryptopocket.client.error.CryptoPocketException;
import io.cryptopocket.client.error.RefusedException;
import io.cryptopocket.client.error.TransportException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** Decides whether a failed call is sent again, and after which pause. */
final class Repetition {

    /** What a gateway answers when the call may well succeed in a moment. */
    private static final Set<Integer> PASSING = Set.of(408, 429, 502, 503, 504);

    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private Repetition() {}

    /**
     * The pause before the next attempt.
     *
     * @param attempts how many have failed so far
     * @return null when the failure is final
     */
    static @Nullable Duration pause(
            Call<?> call, CallOptions options, Deadline deadline, int attempts, CryptoPocketException failure) {
        if (attempts > options.retries() || !mayRepeat(call, options, failure)) {
            return null;
        }
        Duration pause =
                failure instanceof RefusedException refused && refused.refusal().retryAfter() != null
                        ? refused.refusal().retryAfter()
                        : backoff(attempts);
        return deadline.leaves(pause) ? pause : null;
    }

    /** Half of it by chance: callers that failed together do not come back together. */
    private static Duration backoff(int attempts) {
        long ceiling = Math.min(LONGEST_PAUSE.toMillis(), FIRST_PAUSE.toMillis() << Math.min(attempts - 1, 16));
        return Duration.ofMillis(ThreadLocalRandom.current().nextLong(ceiling / 2, ceiling + 1));
    }

    private static boolean mayRepeat(Call<?> call, CallOptions options, CryptoPocketException failure) {
        boolean harmless = call.isHarmless() || (call.description().named() && options.repeatWithExternalId());
        if (failure instanceof TransportException transport) {
            return isConnectionFailure(transport) && (harmless || !transport.mayHaveArrived());
        }
        return failure instanceof RefusedException refused && PASSING.contains(refused.httpStatus()) && harmless;
    }

    /** Time-outs and interruptions end a call; only a connection that failed or broke is worth another. */
    private static boolean isConnectionFailure(TransportException failure) {
        return failure.getClass() == TransportException.class || !failure.mayHaveArrived();
    }
}
