package io.cryptopocket.conformance.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cryptopocket.spec.Element;
import io.cryptopocket.spec.Schemas;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Values that break one keyword of a schema each, so that one can see whether a validator notices. */
final class PoorSamples {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int LONGEST = 100_000;

    /** One value of each type, and a number that is no integer. */
    private static final Map<String, List<JsonNode>> BY_TYPE = Map.of(
            "string", List.of(JSON.textNode("12")),
            "number", List.of(JSON.numberNode(new BigDecimal("1.5"))),
            "integer", List.of(JSON.numberNode(12)),
            "boolean", List.of(JSON.booleanNode(true)),
            "array", List.of(JSON.arrayNode()),
            "object", List.of(JSON.objectNode()));

    private PoorSamples() {}

    /** Values each of which the keyword forbids; none when this class does not know the keyword or finds no such value. */
    static List<JsonNode> of(Element schema, Element keyword) {
        JsonNode value = keyword.json();
        return switch (keyword.key()) {
            case "type" -> notOfType(value.asText());
            case "format" -> FormatSamples.not(value.asText());
            case "pattern" -> unlike(Pattern.compile(value.asText()));
            case "enum" -> List.of(JSON.textNode("no such value"));
            case "minLength" -> text(value.asInt() - 1);
            case "maxLength" -> text(value.asInt() + 1);
            case "minimum" -> List.of(JSON.numberNode(value.decimalValue().subtract(BigDecimal.ONE)));
            case "maximum" -> List.of(JSON.numberNode(value.decimalValue().add(BigDecimal.ONE)));
            case "exclusiveMinimum" -> limit(schema, value, "minimum");
            case "exclusiveMaximum" -> limit(schema, value, "maximum");
            case "multipleOf" -> List.of(JSON.numberNode(value.decimalValue().multiply(new BigDecimal("1.5"))));
            case "minItems" -> list(value.asInt() - 1);
            case "maxItems" -> list(value.asInt() + 1);
            case "uniqueItems" ->
                value.asBoolean() ? List.of(JSON.arrayNode().add(1).add(1)) : List.of();
            case "required" -> List.of(JSON.objectNode());
            case "minProperties" -> object(value.asInt() - 1);
            case "maxProperties" -> object(value.asInt() + 1);
            case "properties" ->
                keyword.fields().entrySet().stream()
                        .flatMap(property -> inside(property.getValue(), one -> field(property.getKey(), one)))
                        .limit(1)
                        .toList();
            case "additionalProperties" ->
                value.isObject()
                        ? inside(keyword, one -> field("no such property", one)).toList()
                        : value.asBoolean(true) ? List.of() : List.of(field("no such property", JSON.numberNode(1)));
            case "items" -> inside(keyword, one -> JSON.arrayNode().add(one)).toList();
            case "oneOf", "anyOf", "allOf" ->
                keyword.items().stream()
                        .flatMap(branch -> inside(branch, one -> one))
                        .limit(1)
                        .toList();
            case "not" -> fitting(keyword);
            default -> List.of();
        };
    }

    private interface Wrap {
        JsonNode around(JsonNode value);
    }

    private static Stream<JsonNode> inside(Element schema, Wrap wrap) {
        String type = Schemas.type(schema);
        return type.isEmpty() ? Stream.of() : notOfType(type).stream().map(wrap::around);
    }

    private static List<JsonNode> notOfType(String type) {
        List<JsonNode> others = new ArrayList<>();
        BY_TYPE.forEach((other, values) -> {
            boolean fits = other.equals(type) || (type.equals("number") && other.equals("integer"));
            others.addAll(fits ? List.of() : values);
        });
        return others;
    }

    private static List<JsonNode> unlike(Pattern pattern) {
        return Stream.of("", "!", " ", "a", "0", "A", "\u00e9")
                .filter(text -> !pattern.matcher(text).find())
                .<JsonNode>map(JSON::textNode)
                .toList();
    }

    private static List<JsonNode> text(int length) {
        return length < 0 || length > LONGEST ? List.of() : List.of(JSON.textNode("a".repeat(length)));
    }

    private static List<JsonNode> limit(Element schema, JsonNode exclusive, String bound) {
        return exclusive.asBoolean()
                ? schema.find(bound).map(Element::json).stream().toList()
                : List.of();
    }

    private static List<JsonNode> list(int size) {
        if (size < 0 || size > LONGEST) {
            return List.of();
        }
        ArrayNode list = JSON.arrayNode();
        IntStream.range(0, size).forEach(list::add);
        return List.of(list);
    }

    private static List<JsonNode> object(int size) {
        if (size < 0 || size > LONGEST) {
            return List.of();
        }
        ObjectNode object = JSON.objectNode();
        IntStream.range(0, size).forEach(i -> object.put("p" + i, i));
        return List.of(object);
    }

    private static JsonNode field(String name, JsonNode value) {
        return JSON.objectNode().set(name, value);
    }

    /** An object that has what a schema requires, which is all that a schema under "not" may say here. */
    private static List<JsonNode> fitting(Element schema) {
        if (!schema.resolved().fields().keySet().equals(Set.of("required"))) {
            return List.of();
        }
        ObjectNode object = JSON.objectNode();
        schema.resolved()
                .child("required")
                .items()
                .forEach(name -> object.put(name.json().asText(), 1));
        return List.of(object);
    }
}
