package io.cryptopocket.client.error;

import org.jspecify.annotations.Nullable;

/**
 * A call did not succeed, or a delivery to a webhook is not to be believed.
 *
 * <p>Messages name the operation, the HTTP status and the error code. They never hold tokens, secrets, bodies or what the server
 * says about values that were sent, so they may be logged.
 */
public abstract sealed class CryptoPocketException extends RuntimeException
        permits RefusedException, TransportException, UnexpectedAnswerException, WebhookRejectedException {

    private static final long serialVersionUID = 1L;

    CryptoPocketException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
