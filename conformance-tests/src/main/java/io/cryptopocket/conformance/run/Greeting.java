package io.cryptopocket.conformance.run;

import io.cryptopocket.conformance.peer.UnusableTarget;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Tries to reach a target that may still be starting. */
public final class Greeting {

    private static final Duration PAUSE = Duration.ofMillis(250);

    private Greeting() {}

    /** @throws UnusableTarget what the last attempt came to when the patience is over */
    public static void within(Duration patience, Runnable attempt) {
        long end = System.nanoTime() + patience.toNanos();
        while (true) {
            try {
                attempt.run();
                return;
            } catch (UnusableTarget e) {
                if (System.nanoTime() + PAUSE.toNanos() > end) {
                    throw e;
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }
}
