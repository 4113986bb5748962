package io.cryptopocket.conformance.contract;

/** The schema validator does not see something that the contract demands. The message is one sentence. */
public final class BlindValidator extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BlindValidator(String sentence) {
        super(sentence);
    }
}
