package io.cryptopocket.conformance.check;

import com.fasterxml.jackson.databind.JsonNode;

/** Values as messages show them. */
final class Shown {

    private static final int LONGEST = 80;

    private Shown() {}

    /** A text without quotes, anything else as JSON; long values are cut. */
    static String value(JsonNode value) {
        if (value.isMissingNode()) {
            return "missing";
        }
        String text = value.isTextual() ? value.textValue() : value.toString();
        if (text.isBlank()) {
            return "\"" + text + "\"";
        }
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "...";
    }
}
