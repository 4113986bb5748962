package io.cryptopocket.governance.facts;

import com.fasterxml.jackson.databind.JsonNode;
import io.cryptopocket.governance.facts.Coverage.Unreached;
import io.cryptopocket.spec.Content;
import io.cryptopocket.spec.Example;
import io.cryptopocket.spec.Operation;
import io.cryptopocket.spec.RequestBody;
import io.cryptopocket.spec.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds what the schemas of an operation have and its examples do not show. */
final class Shown {

    private Shown() {}

    static List<Unreached> missing(Operation operation) {
        List<Unreached> missing = new ArrayList<>();
        operation.parameters().stream()
                .filter(parameter ->
                        parameter.example().isEmpty() && parameter.fixture().isEmpty())
                .filter(parameter -> !setByRecipe(operation, parameter.name()))
                .forEach(parameter -> missing.add(new Unreached(
                        operation.id(),
                        "parameter",
                        parameter.name(),
                        parameter.element().line())));
        contents(
                "request",
                operation,
                operation.requestBody().map(RequestBody::contents).orElse(List.of()),
                missing);
        List<Content> answers = operation.responses().stream()
                .map(Response::contents)
                .flatMap(List::stream)
                .toList();
        contents("answer", operation, answers, missing);
        return missing;
    }

    private static boolean setByRecipe(Operation operation, String parameter) {
        return operation.rows().stream()
                .flatMap(row -> row.recipe().stream())
                .flatMap(recipe -> recipe.with().keySet().stream())
                .anyMatch(place -> place.name().equals(parameter));
    }

    private static void contents(String what, Operation operation, List<Content> contents, List<Unreached> missing) {
        List<JsonNode> examples = contents.stream()
                .flatMap(content -> content.examples().stream())
                .map(Example::value)
                .toList();
        List<String> seen = new ArrayList<>();
        for (Content content : contents) {
            for (Field field : Fields.of(content.schema())) {
                List<String> keys =
                        Arrays.asList(field.path().replace("[]", ".[]").split("\\."));
                boolean shown = examples.stream().anyMatch(example -> has(example, keys));
                if (!shown && !seen.contains(field.path())) {
                    seen.add(field.path());
                    missing.add(new Unreached(
                            operation.id(), what, field.path(), field.element().line()));
                }
            }
        }
    }

    private static boolean has(JsonNode value, List<String> keys) {
        if (keys.isEmpty()) {
            return true;
        }
        List<String> rest = keys.subList(1, keys.size());
        return switch (keys.get(0)) {
            case "" -> has(value, rest);
            case "[]", "*" -> {
                boolean found = false;
                for (JsonNode item : value) {
                    found |= has(item, rest);
                }
                yield found;
            }
            default -> value.has(keys.get(0)) && has(value.get(keys.get(0)), rest);
        };
    }
}
