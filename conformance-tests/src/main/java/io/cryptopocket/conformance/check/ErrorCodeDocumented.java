package io.cryptopocket.conformance.check;

import com.fasterxml.jackson.databind.JsonNode;
import io.cryptopocket.conformance.cases.Case;
import io.cryptopocket.conformance.verdict.Violation;
import io.cryptopocket.spec.Row;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The error code is the documented one.
 *
 * @param codeInMessage ids of the operations whose code may also stand in {@code message}
 */
public record ErrorCodeDocumented(Set<String> codeInMessage) implements Check {

    @Override
    public String id() {
        return "error-code";
    }

    @Override
    public String title() {
        return "error code is the documented one";
    }

    @Override
    public List<Violation> judge(Case test, Reply reply) {
        Optional<JsonNode> body = reply.body().json();
        Row row = test.row();
        if (body.isEmpty() || row.errorCode().isEmpty()) {
            return List.of();
        }
        String operation = row.operation().id();
        if (test.expected().stream().anyMatch(expected -> holds(operation, expected, body.get()))) {
            return List.of();
        }
        String received = body.get().path("error").isMissingNode()
                ? "missing"
                : Shown.value(body.get().get("error"));
        return List.of(violation(
                row.example().usedAt(),
                "error code should be " + row.errorCode().get() + " but was " + received,
                Outcome.documented(row),
                Outcome.received(reply)));
    }

    private boolean holds(String operation, Row expected, JsonNode body) {
        // A row without a code is judged by its schema alone.
        return expected.errorCode()
                .map(code -> code.equals(body.path("error").textValue())
                        || codeInMessage.contains(operation)
                                && code.equals(body.path("message").textValue()))
                .orElse(true);
    }
}
