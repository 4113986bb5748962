package io.cryptopocket.client.error;

/** The service failed; the same call may succeed later. A payment may have been created all the same: look before you repeat. */
public final class ServerException extends RefusedException {

    private static final long serialVersionUID = 1L;

    /**
     * A refusal of this kind.
     *
     * @param refusal what the server said
     */
    public ServerException(Refusal refusal) {
        super(refusal);
    }
}
