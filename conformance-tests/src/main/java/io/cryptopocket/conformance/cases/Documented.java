package io.cryptopocket.conformance.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.cryptopocket.spec.Content;
import io.cryptopocket.spec.Element;
import io.cryptopocket.spec.Example;
import io.cryptopocket.spec.Operation;
import io.cryptopocket.spec.Parameter;
import io.cryptopocket.spec.Place;
import io.cryptopocket.spec.RequestValue;
import io.cryptopocket.spec.Row;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Values that the contract itself gives. */
final class Documented {

    private Documented() {}

    /** The value that a row's request has for a parameter, if it has one and the contract gives it. */
    static Optional<JsonNode> value(Row row, Parameter parameter) {
        Place place = new Place(
                Place.Part.valueOf(parameter.in().name().toUpperCase(Locale.ROOT)), List.of(parameter.name()));
        RequestValue value = Drafts.of(row).values().get(place);
        if (value instanceof RequestValue.Literal literal) {
            return Optional.of(literal.value());
        }
        return value == null || value instanceof RequestValue.Absent ? Optional.empty() : parameter.example();
    }

    /** The value of the schema's own example, or one of its enum; missing if it has neither. */
    static JsonNode sample(Element schema) {
        Element resolved = schema.resolved();
        return resolved.find("example")
                .or(() -> resolved.find("enum", "0"))
                .or(() -> resolved.find("default"))
                .or(() -> resolved.find("minimum"))
                .map(Element::json)
                .orElseGet(MissingNode::getInstance);
    }

    /** The schema of a request example. */
    static Element schema(Operation operation, Example example) {
        return content(operation, example).schema();
    }

    static boolean isJson(Operation operation, Example example) {
        return content(operation, example).mediaType().contains("json");
    }

    private static Content content(Operation operation, Example example) {
        return operation.requestBody().stream()
                .flatMap(body -> body.contents().stream())
                .filter(content -> content.examples().stream()
                        .anyMatch(one ->
                                one.usedAt().pointer().equals(example.usedAt().pointer())))
                .findFirst()
                .orElseThrow();
    }
}
