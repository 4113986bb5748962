package io.cryptopocket.client.error;

import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * An answer arrived that is neither a success nor an error of this API: no JSON, no or an unknown {@code status}, half a body, far
 * too much of it, or a required field is missing. Whether the call was carried out is not known.
 */
public final class UnexpectedAnswerException extends CryptoPocketException {

    private static final long serialVersionUID = 1L;

    private final int httpStatus;
    private final @Nullable String requestId;

    /**
     * An answer without something that it should have.
     *
     * @param message what is missing
     */
    public UnexpectedAnswerException(String message) {
        this(message, 0, null);
    }

    /**
     * An answer that makes no sense, to a request that the server gave no name.
     *
     * @param message which operation, and what is wrong with its answer
     * @param httpStatus HTTP status; 0 when not known
     */
    public UnexpectedAnswerException(String message, int httpStatus) {
        this(message, httpStatus, null);
    }

    /**
     * An answer that makes no sense.
     *
     * @param message which operation, and what is wrong with its answer
     * @param httpStatus HTTP status; 0 when not known
     * @param requestId the server's name for the request; null when it gave none
     */
    public UnexpectedAnswerException(String message, int httpStatus, @Nullable String requestId) {
        super(message, null);
        this.httpStatus = httpStatus;
        this.requestId = requestId;
    }

    /**
     * HTTP status of the answer.
     *
     * @return empty when the answer is found wanting only after it was read
     */
    public OptionalInt httpStatus() {
        return httpStatus == 0 ? OptionalInt.empty() : OptionalInt.of(httpStatus);
    }

    /**
     * The server's name for the request, to quote when asking for support.
     *
     * @return empty when the server gave none
     */
    public Optional<String> requestId() {
        return Optional.ofNullable(requestId);
    }
}
