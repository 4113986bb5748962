package io.cryptopocket.sandbox.http;

import jakarta.validation.ConstraintViolation;
import java.util.Map;

/** What is wrong with a field, in a sentence for people. */
public final class Messages {

    private Messages() {}

    /** A field that has to be there is not. */
    public static String required(String field) {
        return "The " + words(field) + " field is required.";
    }

    /** A field has a value of the wrong kind, or one that is not among the allowed ones. */
    public static String invalid(String field) {
        return "The selected " + words(field) + " is invalid.";
    }

    /** A field has a text that does not have the documented form. */
    public static String malformed(String field) {
        return "The " + words(field) + " format is invalid.";
    }

    /** A field has the wrong JSON type. */
    public static String wrongType(String field, String wanted) {
        return "The " + words(field) + " must be " + wanted + ".";
    }

    static String of(String field, ConstraintViolation<?> violation) {
        Map<String, Object> limits = violation.getConstraintDescriptor().getAttributes();
        String subject = "The " + words(field);
        return switch (violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName()) {
            case "NotNull" -> required(field);
            case "Size" -> size(field, violation, limits);
            case "Min", "DecimalMin" -> subject + " must be at least " + limits.get("value") + ".";
            case "Max", "DecimalMax" -> subject + " must not be greater than " + limits.get("value") + ".";
            case "Pattern" -> malformed(field);
            case "Email" -> subject + " must be a valid email address.";
            default -> subject + " " + violation.getMessage() + ".";
        };
    }

    private static String size(String field, ConstraintViolation<?> violation, Map<String, Object> limits) {
        String unit = violation.getInvalidValue() instanceof CharSequence ? " characters." : " items.";
        int most = (Integer) limits.get("max");
        int least = (Integer) limits.get("min");
        if (most == Integer.MAX_VALUE) {
            return least == 1 ? required(field) : "The " + words(field) + " must have at least " + least + unit;
        }
        return "The " + words(field) + " must have between " + least + " and " + most + unit;
    }

    private static String words(String field) {
        return field.replace('_', ' ');
    }
}
