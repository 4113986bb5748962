package io.cryptopocket.conformance.check;

import com.fasterxml.jackson.databind.JsonNode;
import io.cryptopocket.spec.Element;
import io.cryptopocket.spec.Mismatch;
import java.util.List;
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

    static Demand of(Mismatch mismatch, JsonNode body) {
        JsonNode value = body.at(mismatch.pointer());
        Element keyword = mismatch.keyword();
        if (keyword.key().equals("required")) {
            return new Demand(mismatch.pointer() + "/" + quoted(mismatch), "be there", "missing");
        }
        String where = mismatch.pointer().isEmpty() ? "body" : mismatch.pointer();
        return new Demand(where, wanted(mismatch), Shown.value(value));
    }

    private static String wanted(Mismatch mismatch) {
        Element keyword = mismatch.keyword();
        JsonNode limit = keyword.json();
        return switch (keyword.key()) {
            case "type" -> "be " + article(limit.asText());
            case "enum" -> "be " + choice(keyword.items());
            case "format" -> "be a valid " + limit.asText();
            case "pattern" -> "match " + limit.asText();
            case "minLength" -> "have at least " + limit + " characters";
            case "maxLength" -> "have at most " + limit + " characters";
            case "minimum" -> "be at least " + limit;
            case "maximum" -> "be at most " + limit;
            case "multipleOf" -> "be a multiple of " + limit;
            case "minItems" -> "have at least " + limit + " items";
            case "maxItems" -> "have at most " + limit + " items";
            case "uniqueItems" -> "have no item twice";
            case "additionalProperties" -> "not have the field " + quoted(mismatch);
            case "oneOf" -> "fit exactly one of " + names(keyword);
            case "anyOf" -> "fit one of " + names(keyword);
            default -> "fit: " + mismatch.message();
        };
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
