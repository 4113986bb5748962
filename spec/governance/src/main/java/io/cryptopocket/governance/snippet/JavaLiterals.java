package io.cryptopocket.governance.snippet;

import com.fasterxml.jackson.databind.JsonNode;
import io.cryptopocket.spec.Element;
import io.cryptopocket.spec.Property;
import io.cryptopocket.spec.Schemas;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Values of the contract as Java expressions of the client's types. */
final class JavaLiterals {

    private final Set<String> imports;

    JavaLiterals(Set<String> imports) {
        this.imports = imports;
    }

    String of(Element schema, JsonNode value, String indent) {
        Element resolved = Schemas.resolve(schema);
        if (resolved.find("enum").isPresent()) {
            return constant(resolved, value.asText());
        }
        String format = resolved.findText("format").orElse("");
        return switch (Schemas.type(resolved)) {
            case "integer" -> value.asText() + (format.equals("int32") ? "" : "L");
            case "number" -> imported("java.math.BigDecimal", "new BigDecimal(\"" + value.asText() + "\")");
            case "boolean" -> value.asText();
            case "array" -> list(resolved, value, indent);
            case "object" -> object(resolved, value, indent);
            default -> text(format, value.asText());
        };
    }

    private String text(String format, String value) {
        return switch (format) {
            case "date" -> imported("java.time.LocalDate", "LocalDate.parse(" + quoted(value) + ")");
            case "date-time" -> imported("java.time.OffsetDateTime", "OffsetDateTime.parse(" + quoted(value) + ")");
            case "uuid" -> imported("java.util.UUID", "UUID.fromString(" + quoted(value) + ")");
            default -> quoted(value);
        };
    }

    /** An enum is a class named after its component, without the {@code Known} that tells it from its open twin. */
    private String constant(Element schema, String value) {
        String type = schema.key().replaceFirst("^Known", "");
        return imported(
                "io.cryptopocket.client.model." + type,
                type + "." + value.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private String list(Element schema, JsonNode value, String indent) {
        List<String> items = new ArrayList<>();
        value.forEach(item -> items.add(of(schema.child("items"), item, indent + "    ")));
        return imported("java.util.List", "List.of(" + String.join(", ", items) + ")");
    }

    private String object(Element schema, JsonNode value, String indent) {
        String type = schema.key();
        StringBuilder text = new StringBuilder(imported("io.cryptopocket.client.model." + type, type + ".builder()"));
        for (Map.Entry<String, Property> property : Schemas.properties(schema).entrySet()) {
            JsonNode member = value.path(property.getKey());
            if (!member.isMissingNode() && !member.isNull()) {
                text.append("\n        ")
                        .append(indent)
                        .append(".")
                        .append(lowerCamel(property.getKey()))
                        .append("(");
                text.append(of(property.getValue().schema(), member, indent + "    "))
                        .append(")");
            }
        }
        return text + "\n        " + indent + ".build()";
    }

    private String imported(String type, String expression) {
        imports.add(type);
        return expression;
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }

    static String upperCamel(String name) {
        return Arrays.stream(name.split("_"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }

    static String lowerCamel(String name) {
        String upper = upperCamel(name);
        return upper.substring(0, 1).toLowerCase(Locale.ROOT) + upper.substring(1);
    }
}
