package io.cryptopocket.sandbox.fault;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.cryptopocket.spec.Constraint;
import io.cryptopocket.spec.Constraint.Bound;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Makes values that break a constraint and nothing else, as far as that is possible. */
final class Misfit {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int LONGEST = 100_000;

    private Misfit() {}

    /** A value that breaks the constraint, or empty for one that cannot be broken by a value in its place. */
    static Optional<JsonNode> of(Constraint constraint, JsonNode fitting) {
        if (constraint instanceof Constraint.Type type) {
            return Optional.of(ofType(type.type()));
        }
        if (constraint instanceof Constraint.Enum choice) {
            return Optional.of(ofEnum(choice.values()));
        }
        if (constraint instanceof Constraint.Length length) {
            return ofLength(length, fitting);
        }
        if (constraint instanceof Constraint.Range range) {
            return Optional.of(ofRange(range));
        }
        if (constraint instanceof Constraint.Pattern) {
            return Optional.of(JSON.textNode("?!"));
        }
        if (constraint instanceof Constraint.Format format) {
            return ofFormat(format.format());
        }
        return Optional.empty();
    }

    private static JsonNode ofType(String type) {
        return switch (type) {
            case "string" -> JSON.objectNode();
            default -> JSON.textNode("of the wrong type");
        };
    }

    private static JsonNode ofEnum(List<JsonNode> values) {
        return values.get(0).isNumber() ? JSON.numberNode(-1) : JSON.textNode("not_in_the_list");
    }

    private static Optional<JsonNode> ofLength(Constraint.Length length, JsonNode fitting) {
        int wrong = (int) Math.min(LONGEST, length.bound() == Bound.MIN ? length.limit() - 1 : length.limit() + 1);
        if (wrong < 0 || length.limit() >= LONGEST) {
            return Optional.empty();
        }
        String text = fitting.asText().isEmpty() ? "x" : fitting.asText();
        return Optional.of(JSON.textNode(text.repeat(wrong / text.length() + 1).substring(0, wrong)));
    }

    private static JsonNode ofRange(Constraint.Range range) {
        BigDecimal step = range.exclusive() ? BigDecimal.ZERO : BigDecimal.ONE;
        BigDecimal wrong = range.bound() == Bound.MIN
                ? range.limit().subtract(step)
                : range.limit().add(step);
        return wrong.scale() <= 0 ? JSON.numberNode(wrong.toBigInteger()) : JSON.numberNode(wrong);
    }

    private static Optional<JsonNode> ofFormat(String format) {
        return switch (format) {
            case "uuid", "date-time", "date", "email", "uri" -> Optional.of(JSON.textNode("no " + format));
            default -> Optional.empty();
        };
    }
}
