package io.cryptopocket.sandbox.document;

import java.net.SocketTimeoutException;
import java.time.Duration;

/** A moment that nothing may outlast. */
record Deadline(long nanos) {

    static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    /**
     * How long the next step may take.
     *
     * @return milliseconds, at least 1 and at most those of a silence
     * @throws SocketTimeoutException when nothing is left
     */
    int nextStep() throws SocketTimeoutException {
        long left = (nanos - System.nanoTime()) / 1_000_000;
        if (left <= 0) {
            throw new SocketTimeoutException("too slow");
        }
        return (int) Math.min(left, DocumentLimits.SILENCE.toMillis());
    }
}
