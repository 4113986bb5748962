package io.cryptopocket.sandbox.control.http;

import com.fasterxml.jackson.databind.JsonNode;
import io.cryptopocket.sandbox.http.Json;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The JSON object of a request. Every field must be one that is known, so that a misspelt one is not passed over. */
final class Wish {

    private final JsonNode fields;

    private Wish(JsonNode fields) {
        this.fields = fields;
    }

    static Wish read(InputStream body, String... known) throws Unusable {
        JsonNode fields = parse(body);
        if (!fields.isObject()) {
            throw Unusable.input("Send a JSON object with " + String.join(", ", known) + ".");
        }
        for (Map.Entry<String, JsonNode> field : fields.properties()) {
            if (!List.of(known).contains(field.getKey())) {
                throw Unusable.input("There is no field \"" + field.getKey() + "\" here; known are "
                        + String.join(", ", known) + ".");
            }
        }
        return new Wish(fields);
    }

    private static JsonNode parse(InputStream body) throws Unusable {
        try {
            JsonNode fields = Json.MAPPER.readTree(body);
            return fields.isMissingNode() ? Json.MAPPER.createObjectNode() : fields;
        } catch (IOException e) {
            throw new Unusable(400, "malformed_json", "The body is no JSON.");
        }
    }

    boolean has(String name) {
        return fields.has(name);
    }

    /** Names and values of flags; null stands for none. */
    Map<String, Boolean> flags() throws Unusable {
        Map<String, Boolean> flags = new TreeMap<>();
        for (Map.Entry<String, JsonNode> field : fields.properties()) {
            flags.put(field.getKey(), flag(field.getKey()));
        }
        return flags;
    }

    boolean flag(String name) throws Unusable {
        JsonNode value = fields.path(name);
        if (!value.isBoolean()) {
            throw Unusable.input("\"" + name + "\" must be true or false.");
        }
        return value.booleanValue();
    }

    String text(String name) throws Unusable {
        return optionalText(name).orElseThrow(() -> Unusable.input("\"" + name + "\" is missing."));
    }

    Optional<String> optionalText(String name) throws Unusable {
        JsonNode value = fields.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isTextual()) {
            throw Unusable.input("\"" + name + "\" must be text.");
        }
        return Optional.of(value.textValue());
    }

    @Nullable
    String textOrNull(String name) throws Unusable {
        return optionalText(name).orElse(null);
    }

    BigDecimal number(String name) throws Unusable {
        JsonNode value = fields.path(name);
        if (!value.isNumber()) {
            throw Unusable.input("\"" + name + "\" must be a number.");
        }
        return value.decimalValue();
    }
}
