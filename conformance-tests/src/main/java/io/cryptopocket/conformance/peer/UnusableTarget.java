package io.cryptopocket.conformance.peer;

/**
 * The target cannot be reached, cannot be started, or refuses the credentials: the run ends with exit code 3. The
 * message is one sentence that says what to start or which setting to look at, and holds no secret.
 */
public final class UnusableTarget extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnusableTarget(String sentence) {
        super(sentence);
    }
}
