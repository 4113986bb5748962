package io.cryptopocket.client.error;

/** A delivery to a webhook is not genuine, or cannot be read. Answer it with a status of 400, and do nothing else. */
public final class WebhookRejectedException extends CryptoPocketException {

    private static final long serialVersionUID = 1L;

    /** What is wrong with a delivery. */
    public enum Reason {
        /** A header that every delivery carries is not there. */
        HEADER_MISSING,
        /** The delivery is too old, from the future, or says no time. */
        TIMESTAMP_OFF,
        /** Somebody else signed it, or it was changed on its way. */
        SIGNATURE_WRONG,
        /** It is genuine, but no event. */
        UNREADABLE
    }

    private final Reason reason;

    /**
     * A delivery that is not taken.
     *
     * @param reason what is wrong
     * @param message the same in a sentence
     */
    public WebhookRejectedException(Reason reason, String message) {
        super(message, null);
        this.reason = reason;
    }

    /**
     * What is wrong.
     *
     * @return never null
     */
    public Reason reason() {
        return reason;
    }
}
