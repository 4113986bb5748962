package io.cryptopocket.sandbox.fault;

import com.fasterxml.jackson.databind.JsonNode;
import io.cryptopocket.spec.Constraint;
import io.cryptopocket.spec.Constraint.Bound;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Whether a value breaks a constraint; only needed for requests that are going to be mended. */
final class Judge {

    private Judge() {}

    static boolean breaks(Constraint constraint, JsonNode value) {
        if (value.isMissingNode()) {
            return false;
        }
        if (constraint instanceof Constraint.Type type) {
            return !isOfType(type.type(), value);
        }
        if (constraint instanceof Constraint.Enum choice) {
            return choice.values().stream().noneMatch(known -> known.asText().equals(value.asText()));
        }
        if (constraint instanceof Constraint.Length length && value.isTextual()) {
            return outside(
                    length.bound(),
                    value.textValue().codePointCount(0, value.textValue().length()),
                    length.limit());
        }
        if (constraint instanceof Constraint.Range range) {
            return outside(range, value);
        }
        if (constraint instanceof Constraint.Pattern pattern && value.isTextual()) {
            return !Pattern.compile(pattern.regex()).matcher(value.textValue()).find();
        }
        if (constraint instanceof Constraint.Items items && value.isArray()) {
            return outside(items.bound(), value.size(), items.limit());
        }
        return constraint instanceof Constraint.Format format && !hasFormat(format.format(), value);
    }

    private static boolean isOfType(String type, JsonNode value) {
        return switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            default -> value.isTextual();
        };
    }

    private static boolean outside(Bound bound, long size, long limit) {
        return bound == Bound.MIN ? size < limit : size > limit;
    }

    private static boolean outside(Constraint.Range range, JsonNode value) {
        try {
            int order = new BigDecimal(value.asText()).compareTo(range.limit());
            int wrong = range.bound() == Bound.MIN ? -1 : 1;
            return order == wrong || order == 0 && range.exclusive();
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /** Rough: a value that a test sends as a misfit is far off. */
    private static boolean hasFormat(String format, JsonNode value) {
        String text = value.asText();
        return switch (format) {
            case "email" -> text.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
            case "uuid" -> text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
            case "uri" -> text.matches("[a-zA-Z][a-zA-Z0-9+.-]*:\\S+");
            case "date" -> text.matches("\\d{4}-\\d{2}-\\d{2}");
            case "date-time" -> text.matches("\\d{4}-\\d{2}-\\d{2}[Tt].*");
            case "int32", "int64" -> text.matches("-?\\d{1,19}");
            default -> true;
        };
    }
}
