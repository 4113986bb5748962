package io.cryptopocket.client.error;

import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the server said when it refused a call.
 *
 * @param operationId name of the operation in the contract
 * @param httpStatus HTTP status; 200 for most refusals of this API
 * @param code error code as received; null when there was none
 * @param fieldMessages messages for people by name of the refused field; may repeat what was sent
 * @param link where the customer can remove the reason; null when the server gave none
 * @param requestId the server's name for the request; null when it gave none
 * @param retryAfter how long the server asks to wait; null when it does not say
 * @param detail what the server says beside the code, for people; may repeat what was sent; null when it says nothing
 */
public record Refusal(
        String operationId,
        int httpStatus,
        @Nullable String code,
        Map<String, List<String>> fieldMessages,
        @Nullable String link,
        @Nullable String requestId,
        @Nullable Duration retryAfter,
        @Nullable String detail)
        implements Serializable {

    private static final long serialVersionUID = 1L;

    /**
     * A refusal without detail.
     *
     * @param operationId name of the operation
     * @param httpStatus HTTP status
     * @param code error code
     * @param fieldMessages messages by name of the field
     * @param link where the customer can remove the reason
     * @param requestId the server's name for the request
     * @param retryAfter how long the server asks to wait
     */
    public Refusal(
            String operationId,
            int httpStatus,
            @Nullable String code,
            Map<String, List<String>> fieldMessages,
            @Nullable String link,
            @Nullable String requestId,
            @Nullable Duration retryAfter) {
        this(operationId, httpStatus, code, fieldMessages, link, requestId, retryAfter, null);
    }

    /**
     * A refusal with a code and nothing else.
     *
     * @param operationId name of the operation
     * @param httpStatus HTTP status
     * @param code error code
     * @return the refusal
     */
    public static Refusal of(String operationId, int httpStatus, String code) {
        return new Refusal(operationId, httpStatus, code, Map.of(), null, null, null, null);
    }

    /** One line for people and logs: without field messages, detail and link, which may be personal. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(operationId).append(" was refused");
        if (code != null) {
            text.append(": ").append(Codes.printable(code));
        } else if (!fieldMessages.isEmpty()) {
            text.append(": invalid ").append(String.join(", ", fieldMessages.keySet()));
        }
        text.append(" (HTTP ").append(httpStatus);
        if (requestId != null) {
            text.append(", request ").append(requestId);
        }
        return text.append(')').toString();
    }
}
