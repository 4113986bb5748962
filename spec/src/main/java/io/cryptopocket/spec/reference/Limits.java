package io.cryptopocket.spec.reference;

import io.cryptopocket.spec.Constraint;
import io.cryptopocket.spec.Constraint.Bound;
import io.cryptopocket.spec.Element;
import io.cryptopocket.spec.Schemas;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a schema demands of a value, beyond its type, in the notation of descriptions. */
final class Limits {

    private static final int MOST_VALUES = 8;

    private Limits() {}

    /** For example {@code at most 254 characters}; none for a schema that takes every value of its type. */
    static List<String> of(Element schema) {
        Element resolved = schema.resolved();
        List<String> limits = new ArrayList<>();
        for (Constraint constraint : Schemas.constraints(resolved)) {
            if (constraint.path().isEmpty()) {
                String limit = text(schema, constraint);
                if (!limit.isEmpty()) {
                    limits.add(limit);
                }
            }
        }
        resolved.find("default").ifPresent(value -> limits.add("default " + code(value)));
        if (resolved.flag("writeOnly")) {
            limits.add("never in an answer");
        }
        return limits;
    }

    private static String text(Element schema, Constraint constraint) {
        if (constraint instanceof Constraint.Enum values) {
            return values(schema, values);
        }
        if (constraint instanceof Constraint.Length length) {
            return length.bound() == Bound.MIN && length.limit() == 1
                    ? "not empty"
                    : bound(length.bound()) + length.limit() + " characters";
        }
        if (constraint instanceof Constraint.Range range) {
            String exclusive = range.bound() == Bound.MIN ? "more than " : "less than ";
            return (range.exclusive() ? exclusive : bound(range.bound()))
                    + range.limit().toPlainString();
        }
        if (constraint instanceof Constraint.Items items) {
            return bound(items.bound()) + items.limit() + (items.limit() == 1 ? " entry" : " entries");
        }
        if (constraint instanceof Constraint.Properties properties) {
            return bound(properties.bound()) + properties.limit() + (properties.limit() == 1 ? " entry" : " entries");
        }
        if (constraint instanceof Constraint.MultipleOf multiple) {
            return "a multiple of " + multiple.factor().toPlainString();
        }
        if (constraint instanceof Constraint.Pattern pattern) {
            return "matches `" + pattern.regex() + "`";
        }
        if (constraint instanceof Constraint.Nullable) {
            return "may be `null`";
        }
        if (constraint instanceof Constraint.UniqueItems) {
            return "no entry twice";
        }
        return constraint instanceof Constraint.Closed ? "no other fields" : "";
    }

    private static String values(Element schema, Constraint.Enum allowed) {
        int count = allowed.values().size();
        if (count == 1) {
            return "always `" + allowed.values().get(0).asText() + "`";
        }
        Stream<String> shown = allowed.values().stream().map(value -> "`" + value.asText() + "`");
        // A long list stands at the schema's own place.
        return schema.isReference() && count > MOST_VALUES
                ? "one of " + count + " values"
                : shown.collect(Collectors.joining(", ", "one of ", ""));
    }

    private static String bound(Bound bound) {
        return bound == Bound.MIN ? "at least " : "at most ";
    }

    private static String code(Element value) {
        return "`" + value.json().asText() + "`";
    }
}
