package io.cryptopocket.conformance.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.cryptopocket.spec.Element;
import io.cryptopocket.spec.Schemas;
import java.math.BigDecimal;

/** What is left of a value's type when it travels in a URL or in a form: everything is a text there. */
public final class AsText {

    private AsText() {}

    /** The value as a reader who knows the schema takes it. */
    public static JsonNode read(JsonNode value, Element schema) {
        if (value.isMissingNode()) {
            return value;
        }
        String text = value.isContainerNode() ? value.toString() : value.asText();
        String type = Schemas.type(schema);
        if ((type.equals("integer") || type.equals("number")) && text.matches("-?\\d{1,40}(\\.\\d{1,40})?")) {
            BigDecimal number = new BigDecimal(text);
            return number.scale() <= 0
                    ? JsonNodeFactory.instance.numberNode(number.toBigIntegerExact())
                    : JsonNodeFactory.instance.numberNode(number);
        }
        if (type.equals("boolean") && (text.equals("true") || text.equals("false"))) {
            return JsonNodeFactory.instance.booleanNode(text.equals("true"));
        }
        return JsonNodeFactory.instance.textNode(text);
    }
}
