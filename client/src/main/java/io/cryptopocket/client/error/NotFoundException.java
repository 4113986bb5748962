package io.cryptopocket.client.error;

/** What the call names does not exist. */
public final class NotFoundException extends RefusedException {

    private static final long serialVersionUID = 1L;

    /**
     * A refusal of this kind.
     *
     * @param refusal what the server said
     */
    public NotFoundException(Refusal refusal) {
        super(refusal);
    }
}
