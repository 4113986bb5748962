package io.cryptopocket.conformance.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cryptopocket.conformance.cases.Case;
import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Operation;
import io.cryptopocket.spec.Row;
import io.cryptopocket.spec.Schemas;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where an error code may stand. For some operations the vendor's documentation does not say whether it is {@code error} or
 * {@code message}; both are accepted there.
 *
 * @param undecided ids of those operations
 */
record CodePlace(Set<String> undecided) {

    /** The open question whether a code stands in {@code error} or in {@code message}. */
    private static final String QUESTION = "Q9";

    static CodePlace of(Contract contract) {
        List<String> schemas = contract.openQuestions().stream()
                .filter(question -> question.id().equals(QUESTION))
                .flatMap(question -> question.appliesTo().stream())
                .toList();
        return new CodePlace(contract.operations().stream()
                .filter(operation -> answersWith(operation, schemas))
                .map(Operation::id)
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** The reply as it reads when the code stands in {@code error}. */
    Reply read(Case test, Reply reply) {
        Optional<JsonNode> body = reply.body().json();
        if (!undecided.contains(test.draft().operation().id())
                || !(body.orElse(null) instanceof ObjectNode object)
                || object.has("error")
                || codes(test).noneMatch(object.path("message").asText()::equals)) {
            return reply;
        }
        ObjectNode moved = object.deepCopy();
        moved.set("error", moved.get("message"));
        return new Reply(reply.answer(), new Body.Json(moved), reply.revealed());
    }

    private static Stream<String> codes(Case test) {
        return test.expected().rows().stream().flatMap((Row row) -> row.errorCode().stream());
    }

    private static boolean answersWith(Operation operation, List<String> schemas) {
        return operation.responses().stream()
                .flatMap(response -> response.contents().stream())
                .flatMap(content -> Schemas.branches(content.schema()).stream())
                .anyMatch(branch -> schemas.contains(branch.pointer()));
    }
}
