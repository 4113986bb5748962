package io.cryptopocket.client.error;

/** An amount or a size is outside what is allowed. */
public final class LimitException extends RefusedException {

    private static final long serialVersionUID = 1L;

    /**
     * A refusal of this kind.
     *
     * @param refusal what the server said
     */
    public LimitException(Refusal refusal) {
        super(refusal);
    }
}
