package io.cryptopocket.conformance.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** The body of an answer, read strictly as JSON. */
public sealed interface Body {

    /** One JSON value and nothing else. */
    record Json(JsonNode value) implements Body {}

    /** No bytes at all. */
    record Empty() implements Body {}

    /**
     * Something else.
     *
     * @param problem what it is instead, to be read after "was": {@code JSON with the key "status" twice}
     */
    record NotJson(String problem) implements Body {}

    /** The value, if the body is JSON. */
    default Optional<JsonNode> json() {
        return this instanceof Json json ? Optional.of(json.value()) : Optional.empty();
    }
}
