package io.cryptopocket.sandbox.http;

import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Operation;
import io.cryptopocket.spec.Row;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Under which HTTP status the contract documents an error code, by operation. */
final class Statuses {

    private final Map<String, Map<String, Integer>> byOperation = new HashMap<>();

    Statuses(Contract contract) {
        for (Operation operation : contract.operations()) {
            Map<String, Integer> byCode = new HashMap<>();
            for (Row row : operation.rows()) {
                row.errorCode()
                        .ifPresent(code -> byCode.putIfAbsent(
                                code, Integer.valueOf(row.response().status())));
            }
            byOperation.put(operation.id(), byCode);
        }
    }

    Optional<Integer> of(String operationId, String code) {
        return Optional.ofNullable(
                byOperation.getOrDefault(operationId, Map.of()).get(code));
    }
}
