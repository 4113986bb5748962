package io.cryptopocket.conformance.check;

import com.fasterxml.jackson.databind.JsonNode;
import io.cryptopocket.conformance.http.Answer;
import java.util.List;
import java.util.Optional;

/**
 * What a case got back.
 *
 * @param body the answer's body, read strictly
 * @param revealed names of the secrets of this run that the answer holds, for example {@code api_secret}
 */
public record Reply(Answer answer, Body body, List<String> revealed) {

    public Reply {
        revealed = List.copyOf(revealed);
    }

    public static Reply of(Answer answer, List<String> revealed) {
        return new Reply(answer, StrictJson.read(answer.body()), revealed);
    }

    /** The error code, if the body has one in its place. */
    Optional<String> errorCode() {
        return body.json()
                .map(value -> value.path("error"))
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue);
    }

    String status() {
        return String.valueOf(answer.status());
    }
}
