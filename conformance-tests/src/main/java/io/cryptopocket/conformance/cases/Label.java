package io.cryptopocket.conformance.cases;

import com.fasterxml.jackson.databind.JsonNode;
import io.cryptopocket.spec.Constraint;
import java.util.Locale;

/** Parts of case ids: letters, digits and a few signs that no shell, file system or filter changes. */
public final class Label {

    private static final int LONGEST = 40;

    private Label() {}

    /** A value of an enum. */
    static String of(JsonNode value) {
        return safe(value.asText());
    }

    /** The keyword of a constraint: {@code max_length}, {@code required}. */
    static String of(Constraint constraint) {
        String keyword = constraint instanceof Constraint.Required
                ? "required"
                : constraint.element().key();
        return keyword.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    public static String safe(String text) {
        String safe = text.replaceAll("[^A-Za-z0-9_.]+", "_");
        return safe.isEmpty() ? "empty" : safe.length() <= LONGEST ? safe : safe.substring(0, LONGEST);
    }
}
