package io.cryptopocket.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.SchemaContext;
import com.networknt.schema.format.Format;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Base64;
import java.util.List;
import java.util.function.Predicate;

/**
 * The formats that OpenAPI 3.0 adds to those of JSON schema, which the validator by itself does not check, and
 * {@code uri}, of which by itself it takes {@code ://} and {@code https://} for one.
 */
final class OpenApiFormats {

    static final List<Format> ALL = List.of(
            new Checked("int32", value -> !value.isIntegralNumber() || value.canConvertToInt()),
            new Checked("int64", value -> !value.isIntegralNumber() || value.canConvertToLong()),
            new Checked("byte", value -> !value.isTextual() || isBase64(value.textValue())),
            new Checked("uri", value -> !value.isTextual() || isUri(value.textValue())));

    private OpenApiFormats() {}

    private static boolean isBase64(String text) {
        try {
            Base64.getDecoder().decode(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Absolute, in ASCII, and with a host where the scheme is of the web. */
    private static boolean isUri(String text) {
        try {
            URI uri = new URI(text);
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return uri.isAbsolute() && text.chars().allMatch(c -> c < 128) && (!web || uri.getHost() != null);
        } catch (URISyntaxException e) {
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
