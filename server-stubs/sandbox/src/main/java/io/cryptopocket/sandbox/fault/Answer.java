package io.cryptopocket.sandbox.fault;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;

/**
 * An answer that can still be made worse.
 *
 * @param status the HTTP status
 * @param mediaType its media type, empty for none
 * @param body the body as JSON
 * @param text the body as it is sent, when that is not the JSON; else empty
 * @param droppedHeader a header that is not sent, or empty
 */
record Answer(int status, String mediaType, JsonNode body, String text, String droppedHeader) {

    static final String JSON = "application/json";

    Answer(int status, JsonNode body) {
        this(status, JSON, body, "", "");
    }

    /** As it is documented. */
    Answer(Outcome outcome) {
        this(outcome.status(), outcome.row().example().value());
    }

    Answer withStatus(int other) {
        return new Answer(other, mediaType, body, text, droppedHeader);
    }

    Answer withMediaType(String other) {
        return new Answer(status, other, body, text, droppedHeader);
    }

    Answer withBody(JsonNode other) {
        return new Answer(status, mediaType, other, text, droppedHeader);
    }

    Answer withText(String other) {
        return new Answer(status, mediaType, body, other, droppedHeader);
    }

    Answer withoutHeader(String name) {
        return new Answer(status, mediaType, body, text, name);
    }

    /** With one more field, or another value for it. */
    Answer with(String field, String value) {
        ObjectNode wider = body.deepCopy();
        return withBody(wider.put(field, value));
    }

    byte[] bytes() {
        return (text.isEmpty() ? body.toString() : text).getBytes(StandardCharsets.UTF_8);
    }
}
