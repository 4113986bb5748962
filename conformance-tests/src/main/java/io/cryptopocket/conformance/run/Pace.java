package io.cryptopocket.conformance.run;

import java.util.OptionalDouble;
import java.util.concurrent.locks.LockSupport;

/** Holds requests back so that no more than a number of them begins in a second. An interrupt ends the waiting. */
public final class Pace {

    private final long gap;
    private long next = System.nanoTime();

    public Pace(OptionalDouble perSecond) {
        this.gap = perSecond.isPresent() ? (long) (1_000_000_000 / perSecond.getAsDouble()) : 0;
    }

    /** Waits for the turn of the caller. */
    public void next() {
        nextBefore(System.nanoTime() + Long.MAX_VALUE / 2);
    }

    /**
     * Waits for the turn of the caller, or comes back at once if that is not before an end.
     *
     * @param end as {@link System#nanoTime()} gives it
     * @return whether it is the caller's turn
     */
    public boolean nextBefore(long end) {
        long mine;
        synchronized (this) {
            mine = Math.max(next, System.nanoTime());
            if (mine - end >= 0) {
                return false;
            }
            next = mine + gap;
        }
        while (gap > 0
                && mine - System.nanoTime() > 0
                && !Thread.currentThread().isInterrupted()) {
            LockSupport.parkNanos(mine - System.nanoTime());
        }
        return true;
    }
}
