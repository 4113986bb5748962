package io.cryptopocket.conformance.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cryptopocket.spec.Constraint;
import io.cryptopocket.spec.Constraint.Bound;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Values just inside and just outside a constraint. They are guesses: which of them really are inside or outside, and
 * break nothing else, is for a validator to say.
 */
public final class Candidates {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final long LONGEST_TEXT = 100_000;

    private Candidates() {}

    /** @param documented a value that the contract gives as an example for the place */
    public static List<Candidate> inside(Constraint constraint, JsonNode documented) {
        List<Candidate> inside = new ArrayList<>();
        if (constraint instanceof Constraint.Enum values) {
            values.values().forEach(value -> inside.add(Candidate.of(Label.of(value), value)));
        } else if (constraint instanceof Constraint.Length length && length.limit() > 0) {
            Texts.ofLength(documented, length.limit(), LONGEST_TEXT)
                    .forEach(text -> inside.add(Candidate.of(length.limit() + "_long", text)));
        } else if (constraint instanceof Constraint.Range range) {
            BigDecimal step = range.exclusive() ? step(range, documented) : BigDecimal.ZERO;
            BigDecimal border = range.bound() == Bound.MIN
                    ? range.limit().add(step)
                    : range.limit().subtract(step);
            inside.add(Candidate.of("at_" + border.toPlainString(), JSON.numberNode(border)));
        } else if (constraint instanceof Constraint.Items items) {
            list(documented, items.limit()).ifPresent(list -> inside.add(Candidate.of(items.limit() + "_items", list)));
        } else if (constraint instanceof Constraint.Nullable) {
            inside.add(Candidate.of("null", JSON.nullNode()));
        }
        return inside;
    }

    /** @param documented a value that the contract gives as an example for the place */
    public static List<Candidate> outside(Constraint constraint, JsonNode documented) {
        List<Candidate> outside = new ArrayList<>();
        if (constraint instanceof Constraint.Required) {
            outside.add(new Candidate("missing", Optional.empty()));
        } else if (constraint instanceof Constraint.Type type) {
            outside.addAll(otherTypes(type.type()));
        } else if (constraint instanceof Constraint.Enum) {
            outside.add(Candidate.of("unknown", JSON.textNode("no_such_value")));
            outside.add(Candidate.of("empty", JSON.textNode("")));
        } else if (constraint instanceof Constraint.Length length) {
            long beyond = length.bound() == Bound.MIN ? length.limit() - 1 : length.limit() + 1;
            Texts.ofLength(documented, beyond, LONGEST_TEXT)
                    .forEach(text -> outside.add(Candidate.of(beyond + "_long", text)));
        } else if (constraint instanceof Constraint.Range range) {
            BigDecimal step = range.exclusive() ? BigDecimal.ZERO : step(range, documented);
            BigDecimal beyond = range.bound() == Bound.MIN
                    ? range.limit().subtract(step)
                    : range.limit().add(step);
            outside.add(Candidate.of("at_" + beyond.toPlainString(), JSON.numberNode(beyond)));
        } else if (constraint instanceof Constraint.MultipleOf multiple) {
            outside.add(Candidate.of(
                    "between",
                    JSON.numberNode(
                            multiple.factor().multiply(new BigDecimal("1.5")).stripTrailingZeros())));
        } else if (constraint instanceof Constraint.Pattern) {
            Texts.unlike(documented).forEach(text -> outside.add(Candidate.of("other", text)));
        } else if (constraint instanceof Constraint.Format format) {
            Texts.notOfFormat(format.format()).forEach(text -> outside.add(Candidate.of("other", text)));
        } else if (constraint instanceof Constraint.Items items) {
            long beyond = items.bound() == Bound.MIN ? items.limit() - 1 : items.limit() + 1;
            list(documented, beyond).ifPresent(list -> outside.add(Candidate.of(beyond + "_items", list)));
        } else if (constraint instanceof Constraint.UniqueItems) {
            list(documented, 2).ifPresent(list -> outside.add(Candidate.of("same_twice", list)));
        } else if (constraint instanceof Constraint.Closed && documented.isObject()) {
            outside.add(Candidate.of(
                    "unknown_field", documented.<ObjectNode>deepCopy().put("no_such_field", 1)));
        }
        return outside;
    }

    private static List<Candidate> otherTypes(String type) {
        Candidate text = Candidate.of("text", JSON.textNode("abc"));
        Candidate number = Candidate.of("number", JSON.numberNode(12345));
        Candidate list = Candidate.of("list", JSON.arrayNode());
        Candidate nothing = Candidate.of("null", JSON.nullNode());
        return switch (type) {
            case "string" -> List.of(number, list, nothing);
            case "integer" -> List.of(text, Candidate.of("fraction", JSON.numberNode(new BigDecimal("1.5"))), nothing);
            case "number", "object" -> List.of(text, list, nothing);
            default -> List.of(text, number, nothing);
        };
    }

    private static BigDecimal step(Constraint.Range range, JsonNode documented) {
        return documented.isIntegralNumber()
                        && range.limit().stripTrailingZeros().scale() <= 0
                ? BigDecimal.ONE
                : new BigDecimal("0.01");
    }

    private static Optional<JsonNode> list(JsonNode documented, long size) {
        if (!documented.isArray() || documented.isEmpty() || size < 0 || size > 10_000) {
            return Optional.empty();
        }
        ArrayNode list = JSON.arrayNode();
        for (int i = 0; i < size; i++) {
            list.add(documented.get(i % documented.size()));
        }
        return Optional.of(list);
    }
}
