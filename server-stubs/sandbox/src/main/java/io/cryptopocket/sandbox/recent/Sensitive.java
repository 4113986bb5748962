package io.cryptopocket.sandbox.recent;

import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Element;
import io.cryptopocket.spec.Operation;
import io.cryptopocket.spec.Parameter;
import io.cryptopocket.spec.Schemas;
import io.cryptopocket.spec.Survey;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What of the traffic the contract marks as {@code x-sensitive}: by operation and place, and by the names that are sensitive
 * wherever the contract has them, so that a secret which somebody puts in the wrong place is masked there too.
 */
final class Sensitive {

    private static final int DEEPEST = 12;

    private final Map<String, Places> requests = new HashMap<>();
    private final Map<String, Places> answers = new HashMap<>();
    private final Map<String, Operation> operations = new HashMap<>();
    private final Set<String> names;

    Sensitive(Contract contract) {
        names = alwaysSensitive(contract);
        for (Operation operation : contract.operations()) {
            operations.put(operation.id(), operation);
            Places request = new Places();
            operation
                    .requestBody()
                    .ifPresent(body -> body.contents().forEach(content -> mark(request, content.schema(), DEEPEST)));
            requests.put(operation.id(), request);
            Places answer = new Places();
            operation
                    .responses()
                    .forEach(response ->
                            response.contents().forEach(content -> mark(answer, content.schema(), DEEPEST)));
            answers.put(operation.id(), answer);
        }
    }

    /** Places in the request body of an operation; of none if there is no such operation. */
    Places request(String operationId) {
        return requests.getOrDefault(operationId, Places.NONE);
    }

    /** Places in the answers of an operation. */
    Places answer(String operationId) {
        return answers.getOrDefault(operationId, Places.NONE);
    }

    /** Whether a name is sensitive wherever it stands. */
    boolean always(String name) {
        return names.contains(name);
    }

    /** The parameters of an operation whose values may be shown. */
    Set<String> openParameters(String operationId) {
        Operation operation = operations.get(operationId);
        return operation == null
                ? Set.of()
                : operation.parameters().stream()
                        .filter(parameter -> !isSensitive(parameter))
                        .map(Parameter::name)
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** The path of an operation with its placeholders. */
    String path(String operationId) {
        Operation operation = operations.get(operationId);
        return operation == null ? "" : operation.path();
    }

    private static boolean isSensitive(Parameter parameter) {
        return parameter.element().sensitive() || parameter.schema().sensitive();
    }

    private static void mark(Places places, Element schema, int depth) {
        if (schema.sensitive()) {
            boolean container = List.of("object", "array").contains(Schemas.type(schema));
            places.markSensitive(container);
            return;
        }
        if (depth == 0) {
            return;
        }
        Element resolved = schema.resolved();
        Schemas.properties(resolved)
                .forEach((name, property) -> mark(places.below(name), property.schema(), depth - 1));
        for (String keyword : List.of("items", "additionalProperties")) {
            resolved.find(keyword)
                    .filter(inner -> inner.json().isObject())
                    .ifPresent(inner -> mark(places.below(Places.ANY), inner, depth - 1));
        }
        for (String keyword : List.of("oneOf", "anyOf")) {
            resolved.find(keyword)
                    .ifPresent(branches -> branches.items().forEach(branch -> mark(places, branch, depth - 1)));
        }
    }

    private static Set<String> alwaysSensitive(Contract contract) {
        Set<String> sensitive = new HashSet<>();
        Set<String> open = new HashSet<>();
        Survey.properties(contract).forEach(property -> (property.sensitive() ? sensitive : open).add(property.key()));
        sensitive.removeAll(open);
        return Set.copyOf(sensitive);
    }
}
