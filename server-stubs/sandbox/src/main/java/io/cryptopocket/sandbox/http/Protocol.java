package io.cryptopocket.sandbox.http;

import jakarta.ws.rs.core.Response;
import java.util.Locale;

/** What can go wrong before an operation is reached; the contract does not document it, so these codes are ours. */
enum Protocol {
    BAD_REQUEST(400),
    MALFORMED_JSON(400),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    REQUEST_TIMEOUT(408),
    REQUEST_TOO_LARGE(413),
    UNSUPPORTED_MEDIA_TYPE(415),
    NOT_IMPLEMENTED(501),
    HTTP_VERSION_NOT_SUPPORTED(505);

    private final int status;

    Protocol(int status) {
        this.status = status;
    }

    int status() {
        return status;
    }

    Response answer() {
        return Answers.error(status, code());
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Protocol of(int status) {
        for (Protocol protocol : values()) {
            if (protocol.status == status) {
                return protocol;
            }
        }
        return BAD_REQUEST;
    }
}
