package io.cryptopocket.client.error;

import org.jspecify.annotations.Nullable;

/** No complete answer arrived: the connection failed, broke, took too long or was given up. */
public sealed class TransportException extends CryptoPocketException
        permits CallInterruptedException, CallTimeoutException {

    private static final long serialVersionUID = 1L;

    private final boolean mayHaveArrived;

    /**
     * A failure of the connection.
     *
     * @param message which operation, and what happened
     * @param mayHaveArrived whether the server may have received and carried out the call
     * @param cause what the HTTP client reported
     */
    public TransportException(String message, boolean mayHaveArrived, @Nullable Throwable cause) {
        super(message, cause);
        this.mayHaveArrived = mayHaveArrived;
    }

    /**
     * Whether the server may have received the call and carried it out.
     *
     * @return false only when certainly nothing was sent
     */
    public boolean mayHaveArrived() {
        return mayHaveArrived;
    }
}
