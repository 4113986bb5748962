package io.cryptopocket.client.error;

import java.util.Optional;

/** The customer has to be verified, or verified further, first. */
public final class KycRequiredException extends RefusedException {

    private static final long serialVersionUID = 1L;

    /**
     * A refusal of this kind.
     *
     * @param refusal what the server said
     */
    public KycRequiredException(Refusal refusal) {
        super(refusal);
    }

    /**
     * Where the customer can be verified. Personal: whoever has it can act as the customer.
     *
     * @return empty when the server gave no link
     */
    public Optional<String> link() {
        return Optional.ofNullable(refusal().link());
    }
}
