package io.cryptopocket.sandbox.http;

/**
 * Ends an operation with an error code. The HTTP status is not said here: it is the one under which the contract
 * documents the code for the operation. Carries no stack trace: it is an answer.
 */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    /** Refuses with a code that the contract documents for the operation. */
    public Refused(String code) {
        super(code, null, false, false);
        this.code = code;
    }

    /** The error code. */
    public String code() {
        return code;
    }
}
