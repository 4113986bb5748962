package io.cryptopocket.sandbox.http;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Ends an operation with an error code. The HTTP status is not said here: it is the one under which the contract
 * documents the code for the operation. Carries no stack trace: it is an answer.
 */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final @Nullable String sentence;
    private final @Nullable URI link;

    /** Refuses with a code that the contract documents for the operation. */
    public Refused(String code) {
        this(code, null, null);
    }

    /**
     * Refuses with a code that the contract documents for the operation, and says more.
     *
     * @param sentence the {@code message} of the answer, for people, or null
     * @param link the {@code data} of the answer, where the customer can mend it, or null
     */
    public Refused(String code, @Nullable String sentence, @Nullable URI link) {
        super(code, null, false, false);
        this.code = code;
        this.sentence = sentence;
        this.link = link;
    }

    /** The error code. */
    public String code() {
        return code;
    }

    @Nullable
    String sentence() {
        return sentence;
    }

    @Nullable
    URI link() {
        return link;
    }
}
