package io.cryptopocket.conformance.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.cryptopocket.conformance.cases.Envelope;
import io.cryptopocket.conformance.cases.Filled;
import io.cryptopocket.conformance.http.Answer;
import io.cryptopocket.spec.Operation;
import java.util.Optional;

/**
 * A request of a relation, and what it was told.
 *
 * @param body the answer's body, missing when it is not JSON
 */
public record Told(Filled request, Answer answer, JsonNode body) {

    public static Told of(Filled request, Answer answer) {
        return new Told(request, answer, StrictJson.read(answer.body()).json().orElseGet(MissingNode::getInstance));
    }

    Operation operation() {
        return request.draft().operation();
    }

    /** What the answer hands out: an object, or the entries of a list. */
    JsonNode payload() {
        return body.at(Envelope.of(operation()).pointer());
    }

    /** Where something in it stands. */
    String pointer(String field) {
        return Envelope.of(operation()).pointer() + "/" + field;
    }

    /** Which part of a list the answer has, where the contract lets it say so. */
    Optional<Part> part() {
        return Envelope.of(operation()).part().map(part -> new Part(part, body.path(part.name())));
    }

    /** Whether it is what it was asked for, and no error of whatever status. */
    public boolean isSuccess() {
        return answer.status() / 100 == 2
                && body.isObject()
                && !body.path("status").asText().equals("error");
    }

    /** The value that the request carries in the body, as it was sent. */
    Optional<JsonNode> sent(String field) {
        return request.plainBody().map(fields -> fields.path(field)).filter(value -> !value.isMissingNode());
    }

    /** The value that the request carries in its path or query, missing if it carries none. */
    JsonNode asked(String parameter) {
        return request.parameters().keySet().stream()
                .filter(place -> place.name().equals(parameter))
                .flatMap(place -> request.parameter(place).stream())
                .findFirst()
                .orElseGet(MissingNode::getInstance);
    }

    /** Whether an entry of a list is the one that the request asks for: a parameter has a value of the entry. */
    boolean asks(JsonNode entry) {
        return request.parameters().keySet().stream()
                .flatMap(place -> request.parameter(place).stream())
                .map(JsonNode::asText)
                .anyMatch(asked -> entry.properties().stream()
                        .anyMatch(field -> field.getValue().asText().equals(asked)));
    }

    String shown() {
        return answer.status()
                + (body.path("error").isTextual() ? " " + body.path("error").textValue() : "");
    }
}
