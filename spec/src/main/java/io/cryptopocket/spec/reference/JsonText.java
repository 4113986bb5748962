package io.cryptopocket.spec.reference;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Iterator;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** JSON for people: indented by two spaces, with what is empty on one line; and the same with its words marked. */
public final class JsonText {

    private static final Pattern WORD = Pattern.compile(
            "(?<text>\"(?:[^\"\\\\]|\\\\.)*\")(?<colon>\\s*:)?|(?<other>-?\\d[0-9.eE+-]*|true|false|null)");

    private JsonText() {}

    /** Indented. */
    public static String of(JsonNode value) {
        StringBuilder out = new StringBuilder();
        write(out, value, "\n");
        return out.toString();
    }

    /** JSON text as HTML: keys are {@code <b>}, numbers and words {@code <i>}. */
    public static String highlighted(String json) {
        Markup html = new Markup();
        Matcher word = WORD.matcher(json);
        int end = 0;
        while (word.find()) {
            html.text(json.substring(end, word.start()));
            if (word.group("other") != null) {
                html.element("i", word.group());
            } else if (word.group("colon") != null) {
                html.element("b", word.group("text")).text(word.group("colon"));
            } else {
                html.text(word.group());
            }
            end = word.end();
        }
        return html.text(json.substring(end)).html();
    }

    private static void write(StringBuilder out, JsonNode value, String lineStart) {
        if (!value.isContainerNode() || value.isEmpty()) {
            plain(out, value);
            return;
        }
        String inner = lineStart + "  ";
        out.append(value.isObject() ? '{' : '[');
        String separator = inner;
        if (value.isObject()) {
            for (Map.Entry<String, JsonNode> field : value.properties()) {
                out.append(separator);
                quote(out, field.getKey());
                out.append(": ");
                write(out, field.getValue(), inner);
                separator = "," + inner;
            }
        } else {
            for (Iterator<JsonNode> items = value.elements(); items.hasNext(); ) {
                out.append(separator);
                write(out, items.next(), inner);
                separator = "," + inner;
            }
        }
        out.append(lineStart).append(value.isObject() ? '}' : ']');
    }

    private static void plain(StringBuilder out, JsonNode value) {
        if (value.isTextual()) {
            quote(out, value.textValue());
        } else if (value.isContainerNode()) {
            out.append(value.isObject() ? "{}" : "[]");
        } else {
            // A BigDecimal like 1E+2 stands as 100.
            out.append(value.isBigDecimal() ? value.decimalValue().toPlainString() : value.asText());
        }
    }

    private static void quote(StringBuilder out, String text) {
        out.append('"')
                .append(JsonStringEncoder.getInstance().quoteAsString(text))
                .append('"');
    }
}
