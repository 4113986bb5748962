package io.cryptopocket.client.error;

import org.jspecify.annotations.Nullable;

/** The time that was allowed for connecting or for the whole call is over. */
public final class CallTimeoutException extends TransportException {

    private static final long serialVersionUID = 1L;

    /**
     * A call that took too long.
     *
     * @param message which operation, and which limit
     * @param mayHaveArrived whether the server may have received and carried out the call
     * @param cause what the HTTP client reported
     */
    public CallTimeoutException(String message, boolean mayHaveArrived, @Nullable Throwable cause) {
        super(message, mayHaveArrived, cause);
    }
}
