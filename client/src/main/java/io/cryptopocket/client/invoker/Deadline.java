package io.cryptopocket.client.invoker;

import java.time.Duration;

/** The moment at which a call has to be over, whatever happened until then. */
record Deadline(long nanoTime) {

    static Deadline in(Duration duration) {
        return new Deadline(System.nanoTime() + duration.toNanos());
    }

    /** What is left; never less than a millisecond, because the HTTP client takes no time-out of zero. */
    Duration remaining() {
        return Duration.ofNanos(Math.max(1_000_000, nanoTime - System.nanoTime()));
    }

    boolean isOver() {
        return nanoTime - System.nanoTime() < 0;
    }

    boolean leaves(Duration pause) {
        return nanoTime - System.nanoTime() > pause.toNanos();
    }
}
