package io.cryptopocket.conformance.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Values of which a schema says whether they fit, and of which sensible servers think otherwise. Nothing is held against a
 * target for taking or refusing them.
 */
final class Doubts {

    private static final Pattern PLAIN_ADDRESS = Pattern.compile(
            "[A-Za-z0-9_](?:[A-Za-z0-9._+-]{0,62}[A-Za-z0-9_])?@(?:[A-Za-z0-9-]{1,63}\\.)+[A-Za-z]{2,}");
    private static final Pattern PLAIN_URL =
            Pattern.compile("https?://[A-Za-z0-9.-]+(?::\\d{1,5})?(?:[/?#][A-Za-z0-9._~/?#=&%+-]{0,1000})?");
    private static final int LONGEST_ADDRESS = 254;
    private static final int DEEPEST = 50;

    private Doubts() {}

    /** @param value as it is sent; empty when it is left out on purpose */
    static boolean about(Site site, Optional<JsonNode> value) {
        if (value.isEmpty()) {
            return false;
        }
        JsonNode sent = value.get();
        if (isDeep(sent)) {
            return true;
        }
        if (sent.isNull()) {
            // To many servers that is the same as nothing.
            return !(site.typed() && site.required());
        }
        String text = sent.isContainerNode() ? sent.toString() : sent.asText();
        return switch (site.type()) {
            case "integer" -> isNumberLike(sent, text, site.typed()) && !isPlainWhole(sent, text, site.typed());
            case "number" -> isNumberLike(sent, text, site.typed()) && !isPlainNumber(sent, text, site.typed());
            case "boolean" -> !site.typed() && !text.equals("true") && !text.equals("false");
            default -> isDoubtfulText(site, text);
        };
    }

    /** How deep a body may be is a limit of its reader, as its length is. */
    static boolean isDeep(JsonNode value) {
        JsonNode at = value;
        for (int depth = 0; depth < DEEPEST; depth++) {
            if (!at.isContainerNode() || at.isEmpty()) {
                return false;
            }
            at = at.elements().next();
        }
        return true;
    }

    private static boolean isDoubtfulText(Site site, String text) {
        if (!site.typed() && text.isBlank()) {
            return true;
        }
        return switch (site.format()) {
            case "email" ->
                text.contains("@") && !(PLAIN_ADDRESS.matcher(text).matches() && text.length() <= LONGEST_ADDRESS);
            case "uri" -> text.contains(":") && !PLAIN_URL.matcher(text).matches();
            default -> false;
        };
    }

    private static boolean isNumberLike(JsonNode sent, String text, boolean typed) {
        if (typed && !sent.isTextual()) {
            return sent.isNumber();
        }
        try {
            new BigDecimal(text.strip());
            return true;
        } catch (NumberFormatException e) {
            return text.isBlank();
        }
    }

    /** A whole number with an exponent or with zeros behind its point is whole to some. */
    private static boolean isPlainWhole(JsonNode sent, String text, boolean typed) {
        if (typed) {
            return sent.isIntegralNumber() || sent.isNumber() && !isWhole(sent.decimalValue());
        }
        return text.matches("-?(0|[1-9]\\d{0,39})") || text.matches("-?\\d{1,20}\\.\\d{0,19}[1-9]");
    }

    private static boolean isWhole(BigDecimal number) {
        return number.signum() == 0 || number.stripTrailingZeros().scale() <= 0;
    }

    private static boolean isPlainNumber(JsonNode sent, String text, boolean typed) {
        return typed ? sent.isNumber() : text.matches("-?(0|[1-9]\\d{0,39})(\\.\\d{1,40})?");
    }
}
