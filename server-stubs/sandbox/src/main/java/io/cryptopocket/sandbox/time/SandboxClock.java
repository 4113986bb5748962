package io.cryptopocket.sandbox.time;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/**
 * The clock of the sandbox: runs with a real one, can be put forward and can be held.
 *
 * <p>It never goes back, because nothing that happened is undone: a payment that was received stays received.
 */
public final class SandboxClock implements InstantSource {

    private final InstantSource base;
    private Duration ahead = Duration.ZERO;
    private Instant latest = Instant.MIN;
    private @Nullable Instant held;

    public SandboxClock(InstantSource base) {
        this.base = base;
    }

    @Override
    public synchronized Instant instant() {
        Instant now = held == null ? base.instant().plus(ahead) : held;
        // The clock of a machine is set back now and then; what happens here must not be.
        latest = now.isAfter(latest) ? now : latest;
        return latest;
    }

    /**
     * Puts the clock forward.
     *
     * @throws IllegalArgumentException if {@code by} is negative
     */
    public synchronized void forward(Duration by) {
        if (by.isNegative()) {
            throw new IllegalArgumentException("The clock only goes forward, but " + by + " was asked for.");
        }
        ahead = ahead.plus(by);
        if (held != null) {
            held = held.plus(by);
        }
    }

    /** Holds the clock at the present moment until {@link #release()}; {@link #forward} still moves it. */
    public synchronized void hold() {
        held = instant();
    }

    /** Lets a held clock run on from where it is held. */
    public synchronized void release() {
        if (held != null) {
            ahead = Duration.between(base.instant(), held);
            held = null;
        }
    }

    public synchronized boolean isHeld() {
        return held != null;
    }
}
