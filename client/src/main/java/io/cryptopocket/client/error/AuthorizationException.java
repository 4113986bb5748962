package io.cryptopocket.client.error;

/** The credentials, or the token that they were traded for, are not accepted. */
public final class AuthorizationException extends RefusedException {

    private static final long serialVersionUID = 1L;

    /**
     * A refusal of this kind.
     *
     * @param refusal what the server said
     */
    public AuthorizationException(Refusal refusal) {
        super(refusal);
    }
}
