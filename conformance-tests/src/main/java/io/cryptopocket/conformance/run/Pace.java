package io.cryptopocket.conformance.run;

import java.util.OptionalDouble;
import java.util.concurrent.locks.LockSupport;

/** Holds cases back so that no more than a number of them begins in a second. */
final class Pace {

    private final long gap;
    private long next = System.nanoTime();

    Pace(OptionalDouble perSecond) {
        this.gap = perSecond.isPresent() ? (long) (1_000_000_000 / perSecond.getAsDouble()) : 0;
    }

    /** Waits for the turn of the caller. */
    void next() {
        long mine;
        synchronized (this) {
            mine = Math.max(next, System.nanoTime());
            next = mine + gap;
        }
        for (long wait = mine - System.nanoTime(); gap > 0 && wait > 0; wait = mine - System.nanoTime()) {
            LockSupport.parkNanos(wait);
        }
    }
}
