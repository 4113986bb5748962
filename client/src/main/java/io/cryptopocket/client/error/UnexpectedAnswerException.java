package io.cryptopocket.client.error;

import java.util.OptionalInt;

/**
 * An answer arrived that is neither a success nor an error of this API: no JSON, no or an unknown {@code status}, half a body, far
 * too much of it, or a required field is missing. Whether the call was carried out is not known.
 */
public final class UnexpectedAnswerException extends CryptoPocketException {

    private static final long serialVersionUID = 1L;

    private final int httpStatus;

    /**
     * An answer without something that it should have.
     *
     * @param message what is missing
     */
    public UnexpectedAnswerException(String message) {
        this(message, 0);
    }

    /**
     * An answer that makes no sense.
     *
     * @param message which operation, and what is wrong with its answer
     * @param httpStatus HTTP status; 0 when not known
     */
    public UnexpectedAnswerException(String message, int httpStatus) {
        super(message, null);
        this.httpStatus = httpStatus;
    }

    /**
     * HTTP status of the answer.
     *
     * @return empty when the answer is found wanting only after it was read
     */
    public OptionalInt httpStatus() {
        return httpStatus == 0 ? OptionalInt.empty() : OptionalInt.of(httpStatus);
    }
}
