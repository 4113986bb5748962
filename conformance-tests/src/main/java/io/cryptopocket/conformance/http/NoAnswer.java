package io.cryptopocket.conformance.http;

/** No usable answer arrived. The message is one sentence and holds no secret. */
public final class NoAnswer extends Exception {
    private static final long serialVersionUID = 1L;

    public NoAnswer(String sentence) {
        super(sentence);
    }
}
