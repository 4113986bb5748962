package io.cryptopocket.sandbox.document;

/** A document is not taken, for a reason that its sender can act on. Carries no stack trace: it is an answer. */
public final class DocumentRefused extends Exception {

    private static final long serialVersionUID = 1L;

    private final Refusal refusal;

    /**
     * A refusal.
     *
     * @param refusal what the sender is told
     * @param detail why, for a log; not for an answer
     */
    public DocumentRefused(Refusal refusal, String detail) {
        super(detail, null, false, false);
        this.refusal = refusal;
    }

    /** What the sender is told. */
    public Refusal refusal() {
        return refusal;
    }
}
