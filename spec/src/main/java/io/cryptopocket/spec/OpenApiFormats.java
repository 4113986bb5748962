package io.cryptopocket.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.SchemaContext;
import com.networknt.schema.format.Format;
import java.util.Base64;
import java.util.List;
import java.util.function.Predicate;

/** The formats that OpenAPI 3.0 adds to those of JSON schema; by itself the validator does not check them. */
final class OpenApiFormats {

    static final List<Format> ALL = List.of(
            new Checked("int32", value -> !value.isIntegralNumber() || value.canConvertToInt()),
            new Checked("int64", value -> !value.isIntegralNumber() || value.canConvertToLong()),
            new Checked("byte", value -> !value.isTextual() || isBase64(value.textValue())));

    private OpenApiFormats() {}

    private static boolean isBase64(String text) {
        try {
            Base64.getDecoder().decode(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private record Checked(String name, Predicate<JsonNode> fits) implements Format {

        @Override
        public String getName() {
            return name;
        }

        @Override
        public boolean matches(ExecutionContext execution, SchemaContext schema, JsonNode value) {
            return fits.test(value);
        }
    }
}
