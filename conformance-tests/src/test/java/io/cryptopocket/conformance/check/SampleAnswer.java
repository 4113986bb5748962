package io.cryptopocket.conformance.check;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cryptopocket.conformance.cases.Case;
import io.cryptopocket.conformance.cases.Cases;
import io.cryptopocket.conformance.http.Answer;
import io.cryptopocket.spec.Contract;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The documented answer to a case, and changes to it.
 *
 * @param test the case that it answers
 */
record SampleAnswer(Case test, Answer answer) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, Case> CASES = Cases.of(Contract.load()).stream()
            .collect(Collectors.toMap(test -> test.id().toString(), test -> test));

    /** @param id of a case with a documented example, for example {@code getPayment/200/card} */
    static SampleAnswer to(String id) {
        Case test = Optional.ofNullable(CASES.get(id)).orElseThrow(() -> new AssertionError("no case " + id));
        Answer answer = new Answer(
                Integer.parseInt(test.row().response().status()),
                Map.of("content-type", List.of(test.row().content().mediaType())),
                bytes(test.row().example().value().toString()),
                false,
                Duration.ofMillis(1));
        return new SampleAnswer(test, answer);
    }

    SampleAnswer body(UnaryOperator<String> change) {
        return bytes(change.andThen(SampleAnswer::bytes).apply(answer.text()));
    }

    SampleAnswer bytes(byte[] body) {
        return new SampleAnswer(
                test, new Answer(answer.status(), answer.headers(), body, answer.truncated(), answer.took()));
    }

    SampleAnswer header(String name, String... values) {
        Map<String, List<String>> headers = new LinkedHashMap<>(answer.headers());
        headers.put(name, List.of(values));
        return new SampleAnswer(
                test, new Answer(answer.status(), headers, answer.body(), answer.truncated(), answer.took()));
    }

    /** With another value in one place, in JSON exactly as it is written here. */
    SampleAnswer with(String pointer, String json) {
        JsonPointer at = JsonPointer.compile(pointer);
        ObjectNode body = tree().deepCopy();
        JsonNode parent = body.at(at.head());
        String marker = "the place of another value";
        if (parent instanceof ArrayNode list) {
            list.set(at.last().getMatchingIndex(), marker);
        } else {
            ((ObjectNode) parent).put(at.last().getMatchingProperty(), marker);
        }
        return body(text -> body.toString().replace("\"" + marker + "\"", json));
    }

    SampleAnswer without(String pointer) {
        JsonPointer at = JsonPointer.compile(pointer);
        ObjectNode body = tree().deepCopy();
        JsonNode removed = ((ObjectNode) body.at(at.head())).remove(at.last().getMatchingProperty());
        if (removed == null) {
            throw new AssertionError("the example of " + test.id() + " has no " + pointer);
        }
        return body(text -> body.toString());
    }

    private ObjectNode tree() {
        try {
            return (ObjectNode) JSON.readTree(answer.text());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
