package io.cryptopocket.client.error;

import org.jspecify.annotations.Nullable;

/** The calling thread was interrupted while it waited. Its interrupt flag is set again. */
public final class CallInterruptedException extends TransportException {

    private static final long serialVersionUID = 1L;

    /**
     * A call that was given up.
     *
     * @param message which operation
     * @param mayHaveArrived whether the server may have received and carried out the call
     * @param cause the interruption
     */
    public CallInterruptedException(String message, boolean mayHaveArrived, @Nullable Throwable cause) {
        super(message, mayHaveArrived, cause);
    }
}
