package io.cryptopocket.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Copies a schema and the components it needs into a document of its own, without what is only for people. */
final class JsonSchema {

    private static final Set<String> FOR_PEOPLE =
            Set.of("title", "description", "example", "externalDocs", "deprecated", "xml");

    /**
     * Not about the value: a validator that honoured the discriminator would forgive branches that do not exclude each
     * other, and the direction of a message is not known here.
     */
    private static final Set<String> NOT_ABOUT_THE_VALUE = Set.of("discriminator", "readOnly", "writeOnly", "default");

    private final Map<String, ObjectNode> components = new LinkedHashMap<>();

    private JsonSchema() {}

    static ObjectNode of(Element schema) {
        JsonSchema document = new JsonSchema();
        ObjectNode root = document.copy(schema.resolved());
        if (!document.components.isEmpty()) {
            root.putObject("components").putObject("schemas").setAll(document.components);
        }
        return root;
    }

    private ObjectNode copy(Element schema) {
        ObjectNode copy = JsonNodeFactory.instance.objectNode();
        schema.fields().forEach((keyword, value) -> {
            if (!FOR_PEOPLE.contains(keyword) && !NOT_ABOUT_THE_VALUE.contains(keyword) && !keyword.startsWith("x-")) {
                copy.set(keyword, keyword(schema, value));
            }
        });
        return copy;
    }

    private JsonNode keyword(Element schema, Element value) {
        return switch (value.key()) {
            case "$ref" -> {
                require(schema.target(value.json().textValue()));
                yield value.json();
            }
            case "properties" -> {
                ObjectNode properties = JsonNodeFactory.instance.objectNode();
                value.fields().forEach((name, property) -> properties.set(name, copy(property)));
                yield properties;
            }
            case "allOf", "oneOf", "anyOf" -> {
                ArrayNode branches = JsonNodeFactory.instance.arrayNode();
                value.items().forEach(branch -> branches.add(copy(branch)));
                yield branches;
            }
            case "items", "not", "additionalProperties" -> value.json().isObject() ? copy(value) : value.json();
            default -> value.json();
        };
    }

    private void require(Element component) {
        if (!components.containsKey(component.key())) {
            // Taken before its content is copied, so that the document's order is that of first use.
            components.put(component.key(), JsonNodeFactory.instance.objectNode());
            components.put(component.key(), copy(component));
        }
    }
}
