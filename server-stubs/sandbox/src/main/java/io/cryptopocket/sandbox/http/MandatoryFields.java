package io.cryptopocket.sandbox.http;

import io.cryptopocket.server.model.KnownErrorCode;
import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Operation;
import io.cryptopocket.spec.Place;
import io.cryptopocket.spec.RequestValue;
import io.cryptopocket.spec.Row;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The field whose absence an operation answers with {@code fail_mandatory_field}. That wins over every other defect of
 * the input (open question Q27 of the contract), and so is looked for among the defects.
 */
final class MandatoryFields {

    private static final String CODE = KnownErrorCode.FAIL_MANDATORY_FIELD.toString();

    private final Map<String, String> byOperation = new HashMap<>();

    MandatoryFields(Contract contract) {
        for (Operation operation : contract.operations()) {
            for (Row row : operation.rows()) {
                if (row.errorCode().equals(Optional.of(CODE))) {
                    absent(row).ifPresent(field -> byOperation.put(operation.id(), field));
                }
            }
        }
    }

    private static Optional<String> absent(Row row) {
        return row.example().recipe().stream()
                .flatMap(recipe -> recipe.with().entrySet().stream())
                .filter(value -> value.getValue() instanceof RequestValue.Absent)
                .map(Map.Entry::getKey)
                .filter(place -> place.part() == Place.Part.BODY)
                .map(Place::name)
                .findFirst();
    }

    /** The field of an operation, if it has one. */
    Optional<String> of(String operationId) {
        return Optional.ofNullable(byOperation.get(operationId));
    }

    /** What an operation answers when its mandatory field is absent. */
    static Response answer(Statuses statuses, String operationId) {
        return Answers.error(statuses.of(operationId, CODE).orElse(200), CODE);
    }
}
