package io.cryptopocket.governance.facts;

import com.fasterxml.jackson.databind.JsonNode;
import io.cryptopocket.spec.Constraint;
import io.cryptopocket.spec.Constraint.Bound;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What limits a value, in words. */
final class Bounds {

    /** Formats that leave no room for a value of any size. */
    private static final List<String> TIGHT = List.of("date", "date-time", "uuid", "int32", "int64", "email");

    private Bounds() {}

    static Optional<String> words(Constraint constraint) {
        if (constraint instanceof Constraint.Length length) {
            return Optional.of(
                    (length.bound() == Bound.MIN ? "at least " : "at most ") + length.limit() + " characters");
        }
        if (constraint instanceof Constraint.Range range) {
            String than = range.exclusive()
                    ? (range.bound() == Bound.MIN ? "more than " : "less than ")
                    : (range.bound() == Bound.MIN ? "at least " : "at most ");
            return Optional.of(than + range.limit().toPlainString());
        }
        if (constraint instanceof Constraint.Items items) {
            return Optional.of((items.bound() == Bound.MIN ? "at least " : "at most ") + items.limit() + " items");
        }
        if (constraint instanceof Constraint.Pattern pattern) {
            return Optional.of("like " + pattern.regex());
        }
        if (constraint instanceof Constraint.Format format) {
            return Optional.of(format.format());
        }
        if (constraint instanceof Constraint.Enum values) {
            return Optional.of(values(values.values()));
        }
        return Optional.empty();
    }

    private static String values(List<JsonNode> values) {
        String shown = values.stream().limit(6).map(JsonNode::asText).collect(Collectors.joining(", "));
        return values.size() > 6 ? "one of " + values.size() + " values, such as " + shown : "one of " + shown;
    }

    /** Whether a value of this type cannot be arbitrarily large. */
    static boolean bounded(String type, List<Constraint> constraints) {
        boolean listed = constraints.stream().anyMatch(Constraint.Enum.class::isInstance);
        boolean tight = constraints.stream()
                .anyMatch(constraint ->
                        constraint instanceof Constraint.Format format && TIGHT.contains(format.format()));
        return switch (type) {
            case "boolean" -> true;
            case "string" -> listed || tight || constraints.stream().anyMatch(Bounds::limitsLength);
            case "integer" -> listed || tight || constraints.stream().anyMatch(Bounds::limitsAbove);
            case "number" -> listed || constraints.stream().anyMatch(Bounds::limitsAbove);
            default -> constraints.stream().anyMatch(Bounds::limitsAbove);
        };
    }

    private static boolean limitsLength(Constraint constraint) {
        return constraint instanceof Constraint.Length length && length.bound() == Bound.MAX
                || constraint instanceof Constraint.Pattern pattern
                        && pattern.regex().startsWith("^")
                        && pattern.regex().endsWith("$")
                        && !pattern.regex().matches(".*[*+].*");
    }

    private static boolean limitsAbove(Constraint constraint) {
        return constraint instanceof Constraint.Range range && range.bound() == Bound.MAX
                || constraint instanceof Constraint.Items items && items.bound() == Bound.MAX
                || constraint instanceof Constraint.Properties properties && properties.bound() == Bound.MAX;
    }
}
