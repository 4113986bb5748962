package io.cryptopocket.sandbox.document;

import java.time.Duration;

/** What a document may cost. */
public final class DocumentLimits {

    /**
     * Bytes of the largest document that is taken: the upper bound of open question Q1 of the contract, 100 MiB.
     */
    public static final long MOST_BYTES = 100L << 20;

    /** Characters of the longest URL. */
    static final int MOST_URL_CHARACTERS = 2_048;

    /** Characters of the longest {@code data:{mime};base64,} prefix. */
    static final int MOST_PREFIX_CHARACTERS = 256;

    /** Redirects that are followed. */
    static final int MOST_REDIRECTS = 3;

    /** From the first connection to the last byte, redirects included. */
    static final Duration FETCH_TIME = Duration.ofSeconds(20);

    /** To connect, and between two bytes. */
    static final Duration SILENCE = Duration.ofSeconds(5);

    /** How much of a body that is already refused is still read, so that its sender lives to see the answer. */
    static final long MOST_BYTES_DRAINED = 64L << 20;

    private DocumentLimits() {}
}
