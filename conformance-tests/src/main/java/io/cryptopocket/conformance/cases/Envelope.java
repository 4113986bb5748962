package io.cryptopocket.conformance.cases;

import com.fasterxml.jackson.databind.JsonNode;
import io.cryptopocket.spec.Element;
import io.cryptopocket.spec.Operation;
import io.cryptopocket.spec.Property;
import io.cryptopocket.spec.Row;
import io.cryptopocket.spec.Schemas;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a success puts around what it hands out. Its schema tells one from the other: the properties around always say the
 * same, and beside a list stands an object that says which part of it this is.
 *
 * @param payload what is handed out, if anything is
 * @param part which part of a list the payload is, where lists have parts
 */
public record Envelope(Optional<Property> payload, Optional<Property> part) {

    private static final Envelope EMPTY = new Envelope(Optional.empty(), Optional.empty());

    /** That of the first documented success of an operation. */
    public static Envelope of(Operation operation) {
        return operation.rows().stream()
                .filter(row -> !row.isError())
                .findFirst()
                .map(Envelope::of)
                .orElse(EMPTY);
    }

    static Envelope of(Row success) {
        JsonNode example = success.example().value();
        Map<String, Property> body = Schemas.branches(success.content().schema()).stream()
                .map(Schemas::properties)
                .filter(properties -> isOf(properties, example))
                .findFirst()
                .orElse(Map.of());
        List<Property> telling = body.values().stream()
                .filter(property -> constant(property).isEmpty())
                .toList();
        Optional<Property> list = telling.stream().filter(Envelope::isList).findFirst();
        return new Envelope(
                list.or(() -> telling.stream().findFirst()),
                telling.stream()
                        .filter(property -> list.isPresent() && !isList(property))
                        .findFirst());
    }

    boolean isList() {
        return payload.filter(Envelope::isList).isPresent();
    }

    /** Where what is handed out stands. */
    public String pointer() {
        return payload.map(property -> "/" + property.name()).orElse("");
    }

    private static boolean isList(Property property) {
        return Schemas.type(property.schema()).equals("array");
    }

    /** Whether an example is of the schema that has these properties, and not of another one beside it. */
    private static boolean isOf(Map<String, Property> properties, JsonNode example) {
        return example.properties().stream().allMatch(field -> {
            Property property = properties.get(field.getKey());
            return property != null
                    && constant(property).orElse(field.getValue()).equals(field.getValue());
        });
    }

    /** The only value that a property can have, if there is only one. */
    private static Optional<JsonNode> constant(Property property) {
        return property.schema()
                .resolved()
                .find("enum")
                .map(Element::items)
                .filter(values -> values.size() == 1)
                .map(values -> values.get(0).json());
    }
}
