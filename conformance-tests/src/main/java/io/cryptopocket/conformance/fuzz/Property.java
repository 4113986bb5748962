package io.cryptopocket.conformance.fuzz;

import java.util.Locale;

/** What must hold of every answer. The names in lower case, with hyphens, are the last part of row ids. */
enum Property {
    ANSWERED("every request is answered"),
    STATUS_DOCUMENTED("status is documented for the operation"),
    MEDIA_TYPE("media type is the documented one"),
    BODY_JSON("body is one JSON value"),
    BODY_SCHEMA("body fits its schema"),
    CODE_DOCUMENTED("error code is documented for the operation"),
    HEADERS("headers are the documented ones"),
    NOTHING_REVEALED("answer reveals neither secrets nor the inside"),
    INVALID_REFUSED("no invalid request is accepted"),
    VALID_UNDERSTOOD("no valid request is refused as malformed");

    private final String title;

    Property(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The property that a check of the suite is about, once it is not one of the request as a whole. */
    static Property of(String check) {
        return switch (check) {
            case "status" -> STATUS_DOCUMENTED;
            case "media-type" -> MEDIA_TYPE;
            case "body-json" -> BODY_JSON;
            case "body-schema" -> BODY_SCHEMA;
            case "headers" -> HEADERS;
            case "error-code", "constant-body" -> CODE_DOCUMENTED;
            default -> NOTHING_REVEALED;
        };
    }
}
