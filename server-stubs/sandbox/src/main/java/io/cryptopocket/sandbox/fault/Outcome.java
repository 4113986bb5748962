package io.cryptopocket.sandbox.fault;

import com.fasterxml.jackson.databind.JsonNode;
import io.cryptopocket.spec.Element;
import io.cryptopocket.spec.Level;
import io.cryptopocket.spec.Operation;
import io.cryptopocket.spec.Row;
import io.cryptopocket.spec.Schemas;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A documented way in which an operation can end, as far as it shows in the answer: the examples of a success that share
 * a status are one outcome.
 *
 * @param operation the operation
 * @param status the HTTP status
 * @param key the error code, {@code validation_error}, or {@code success}
 * @param row the first documented row of this outcome
 */
record Outcome(Operation operation, int status, String key, Row row) {

    static final String SUCCESS = "success";

    private static final String CODE = "error";
    private static final String FIELD_ERRORS = "errors";

    static List<Outcome> of(Operation operation) {
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        for (Row row : operation.rows()) {
            int status = Integer.parseInt(row.response().status());
            String key = key(row.example().value());
            outcomes.putIfAbsent(status + key, new Outcome(operation, status, key, row));
        }
        return List.copyOf(outcomes.values());
    }

    private static String key(JsonNode body) {
        if (body.path(CODE).isTextual()) {
            return body.get(CODE).textValue();
        }
        return body.has(FIELD_ERRORS) ? Row.VALIDATION_ERROR : SUCCESS;
    }

    boolean isSuccess() {
        return key.equals(SUCCESS);
    }

    Level level() {
        return row.example().provenance().level();
    }

    /** Whether an answer of the operation ends like this. */
    boolean fits(Answer answer) {
        return answer.status() == status && key(answer.body()).equals(key);
    }

    /** As in {@code uploadCustomerDocument/404/user_not_found}. */
    String place() {
        return operation.id() + "/" + status + "/" + key;
    }

    /** The schema of just this outcome, where the response shares its schema with others. */
    Element schema() {
        Element whole = row.content().schema().resolved();
        return leaves(whole).filter(this::describes).findFirst().orElse(whole);
    }

    private static Stream<Element> leaves(Element schema) {
        List<Element> branches = Schemas.branches(schema);
        return branches.isEmpty() ? Stream.of(schema) : branches.stream().flatMap(Outcome::leaves);
    }

    private boolean describes(Element schema) {
        Map<String, ?> properties = Schemas.properties(schema);
        if (isSuccess()) {
            return !properties.containsKey(FIELD_ERRORS) && !isErrorEnvelope(schema);
        }
        return key.equals(Row.VALIDATION_ERROR) ? properties.containsKey(FIELD_ERRORS) : isErrorEnvelope(schema);
    }

    private static boolean isErrorEnvelope(Element schema) {
        return Optional.ofNullable(Schemas.properties(schema).get("status"))
                .flatMap(status -> status.schema().resolved().find("enum", "0"))
                .map(only -> only.json().asText().equals(CODE))
                .orElse(false);
    }

    /** How the operation is documented to succeed. */
    static Optional<Outcome> success(Operation operation) {
        return of(operation).stream().filter(Outcome::isSuccess).findFirst();
    }
}
