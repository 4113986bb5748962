package io.cryptopocket.conformance.cases;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.POJONode;
import io.cryptopocket.conformance.http.Part;
import io.cryptopocket.conformance.http.Parts;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Bodies in pieces, so that secrets stay apart and large files are not held. */
final class BodyText {

    private final List<Part> parts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private BodyText() {}

    /** Compact JSON. */
    static Parts json(JsonNode value) {
        BodyText body = new BodyText();
        body.write(value);
        return body.done();
    }

    /** Fields of a form; a field with a structured value carries it as JSON. */
    static Parts form(JsonNode fields) {
        BodyText body = new BodyText();
        for (Iterator<Map.Entry<String, JsonNode>> all = fields.properties().iterator(); all.hasNext(); ) {
            Map.Entry<String, JsonNode> field = all.next();
            body.text.append(UrlText.encoded(field.getKey())).append('=');
            body.part(UrlText.part(field.getValue()));
            body.text.append(all.hasNext() ? "&" : "");
        }
        return body.done();
    }

    private void write(JsonNode value) {
        if (value instanceof POJONode pojo) {
            special(pojo.getPojo());
        } else if (value.isObject()) {
            text.append('{');
            for (Iterator<Map.Entry<String, JsonNode>> fields =
                            value.properties().iterator();
                    fields.hasNext(); ) {
                Map.Entry<String, JsonNode> field = fields.next();
                text.append('"').append(escaped(field.getKey())).append("\":");
                write(field.getValue());
                text.append(fields.hasNext() ? "," : "");
            }
            text.append('}');
        } else if (value.isArray()) {
            text.append('[');
            for (Iterator<JsonNode> items = value.elements(); items.hasNext(); ) {
                write(items.next());
                text.append(items.hasNext() ? "," : "");
            }
            text.append(']');
        } else {
            text.append(value.isTextual() ? "\"" + escaped(value.textValue()) + "\"" : value.toString());
        }
    }

    private void special(Object pojo) {
        if (pojo instanceof Part.File file) {
            text.append('"');
            part(file);
            text.append('"');
        } else if (pojo instanceof Guarded guarded) {
            String quote = guarded.value().isTextual() ? "\"" : "";
            text.append(quote);
            part(new Part.Secret(guarded.variable(), escaped(guarded.value().asText())));
            text.append(quote);
        } else {
            throw new IllegalStateException("a body cannot hold " + pojo.getClass());
        }
    }

    private void part(Part part) {
        if (!text.isEmpty()) {
            parts.add(new Part.Text(text.toString()));
            text.setLength(0);
        }
        parts.add(part);
    }

    private Parts done() {
        if (!text.isEmpty()) {
            parts.add(new Part.Text(text.toString()));
        }
        return new Parts(parts);
    }

    private static String escaped(String text) {
        return new String(JsonStringEncoder.getInstance().quoteAsString(text));
    }
}
