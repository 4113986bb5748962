package io.cryptopocket.conformance.check;

import com.fasterxml.jackson.databind.JsonNode;
import io.cryptopocket.conformance.http.Masks;
import io.cryptopocket.spec.Element;
import io.cryptopocket.spec.Mismatch;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a schema demands at one place of a body, and what is there instead.
 *
 * @param where JSON pointer into the body, or {@code body}
 * @param wanted to be read after "should"
 * @param actual the value as messages show it
 */
record Demand(String where, String wanted, String actual) {

    private static final Pattern QUOTED = Pattern.compile("'([^']+)'");

    /** @param masks knows which values are not for everybody */
    static Demand of(Mismatch mismatch, JsonNode body, Masks masks) {
        JsonNode value = body.at(mismatch.pointer());
        String keyword = mismatch.keyword().key();
        if (keyword.equals("required")) {
            return new Demand(mismatch.pointer() + "/" + quoted(mismatch), "be there", "missing");
        }
        String where = mismatch.pointer().isEmpty() ? "body" : mismatch.pointer();
        String name = mismatch.pointer().substring(mismatch.pointer().lastIndexOf('/') + 1);
        boolean hidden = masks.hides(name) && value.isValueNode();
        return new Demand(where, wanted(mismatch), hidden ? outline(value) : shown(value, keyword, masks));
    }

    /** Where the type is wrong, {@code "106"} must not look like {@code 106}. */
    private static String shown(JsonNode value, String keyword, Masks masks) {
        return keyword.equals("type") && value.isTextual() && !value.textValue().isBlank()
                ? "\"" + Shown.value(value) + "\""
                : masks.excerpt(Shown.value(value));
    }

    private static String outline(JsonNode value) {
        if (value.isTextual()) {
            int length = value.textValue().codePointCount(0, value.textValue().length());
            return "a text of " + length + (length == 1 ? " character" : " characters") + " (not shown)";
        }
        return value.isNull() ? "null" : article(value.getNodeType().name().toLowerCase(Locale.ROOT)) + " (not shown)";
    }

    private static String wanted(Mismatch mismatch) {
        Element keyword = mismatch.keyword();
        JsonNode limit = keyword.json();
        return switch (keyword.key()) {
            case "type" -> "be " + article(limit.asText());
            case "enum" -> "be " + choice(keyword.items());
            case "format" -> "be a valid " + limit.asText();
            case "pattern" -> "match " + limit.asText();
            case "minLength" -> "have at least " + count(limit, "character");
            case "maxLength" -> "have at most " + count(limit, "character");
            case "minItems" -> "have at least " + count(limit, "item");
            case "maxItems" -> "have at most " + count(limit, "item");
            case "minProperties" -> "have at least " + count(limit, "field");
            case "maxProperties" -> "have at most " + count(limit, "field");
            case "not" -> excluded(keyword);
            case "minimum" -> "be at least " + limit;
            case "maximum" -> "be at most " + limit;
            case "multipleOf" -> "be a multiple of " + limit;
            case "uniqueItems" -> "have no item twice";
            case "additionalProperties" -> "not have the field " + quoted(mismatch);
            case "oneOf" -> "fit exactly one of " + names(keyword);
            case "anyOf" -> "fit one of " + names(keyword);
            default -> "fit: " + mismatch.message();
        };
    }

    private static String count(JsonNode limit, String unit) {
        return limit + " " + unit + (limit.asText().equals("1") ? "" : "s");
    }

    private static String excluded(Element schema) {
        List<Element> names =
                schema.resolved().find("required").map(Element::items).orElse(List.of());
        return names.isEmpty()
                ? "not fit " + schema.json()
                : names.stream()
                        .map(name -> name.json().asText())
                        .collect(Collectors.joining(", ", "not have the field ", ""));
    }

    private static String quoted(Mismatch mismatch) {
        Matcher name = QUOTED.matcher(mismatch.message());
        return name.find() ? name.group(1) : "?";
    }

    private static String article(String type) {
        return (type.matches("[aeiou].*") ? "an " : "a ") + type;
    }

    private static String choice(List<Element> values) {
        String all = values.stream().map(value -> Shown.value(value.json())).collect(Collectors.joining(", "));
        return values.size() == 1 ? all : "one of " + all;
    }

    private static String names(Element branches) {
        return branches.items().stream().map(branch -> branch.resolved().key()).collect(Collectors.joining(", "));
    }
}
