package io.cryptopocket.client.error;

import java.time.Duration;
import java.util.Optional;

/** Too many calls. */
public final class RateLimitException extends RefusedException {

    private static final long serialVersionUID = 1L;

    /**
     * A refusal of this kind.
     *
     * @param refusal what the server said
     */
    public RateLimitException(Refusal refusal) {
        super(refusal);
    }

    /**
     * How long the server asks to wait.
     *
     * @return empty when it does not say
     */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(refusal().retryAfter());
    }
}
