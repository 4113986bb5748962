package io.cryptopocket.client.error;

/** The integration, or the customer, may not do this. */
public final class NotAllowedException extends RefusedException {

    private static final long serialVersionUID = 1L;

    /**
     * A refusal of this kind.
     *
     * @param refusal what the server said
     */
    public NotAllowedException(Refusal refusal) {
        super(refusal);
    }
}
