package io.cryptopocket.sandbox;

import org.jspecify.annotations.Nullable;

/** The sandbox cannot start as it was asked to. The message is one sentence that says why and what to do. */
public final class SandboxException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SandboxException(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
