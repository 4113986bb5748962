package io.cryptopocket.conformance.check;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads JSON (RFC 8259) in UTF-8 and forgives nothing: no duplicate keys, nothing after the value. */
public final class StrictJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            // A number is shown as it came: 10000.0 is no 1E+4.
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private static final StreamReadConstraints LIMITS = JSON.getFactory().streamReadConstraints();
    private static final int SHOWN = 40;

    private static final Pattern DUPLICATE = Pattern.compile("Duplicate field '(.*?)'", Pattern.DOTALL);

    private StrictJson() {}

    public static Body read(byte[] bytes) {
        if (bytes.length == 0) {
            return new Body.Empty();
        }
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new Body.NotJson("not UTF-8");
        }
        return text.startsWith("\uFEFF") ? new Body.NotJson("JSON after a byte order mark") : parse(text);
    }

    private static Body parse(String text) {
        try (JsonParser parser = JSON.createParser(text)) {
            JsonNode value = JSON.readTree(parser);
            if (value == null || value.isMissingNode()) {
                return new Body.NotJson("blank");
            }
            return ends(parser) ? new Body.Json(value) : new Body.NotJson("JSON with something after it");
        } catch (JsonEOFException e) {
            return new Body.NotJson("JSON that ends early");
        } catch (StreamConstraintsException e) {
            return new Body.NotJson("JSON beyond all measure: more than " + LIMITS.getMaxNestingDepth()
                    + " levels, a number of more than " + LIMITS.getMaxNumberLength()
                    + " digits, or a text of more than " + LIMITS.getMaxStringLength() + " characters");
        } catch (JsonParseException e) {
            Matcher duplicate = DUPLICATE.matcher(e.getOriginalMessage());
            return new Body.NotJson(
                    duplicate.find()
                            ? "JSON with the key \"" + duplicate.group(1) + "\" twice"
                            : notJson(text, (int) e.getLocation().getCharOffset()));
        } catch (IOException e) {
            return new Body.NotJson(notJson(text, 0));
        }
    }

    private static boolean ends(JsonParser parser) throws IOException {
        try {
            return parser.nextToken() == null;
        } catch (JsonParseException e) {
            return false;
        }
    }

    /** Shows where it stops to be JSON; from the field before, so that what is shown has a name. */
    private static String notJson(String text, int offset) {
        int at = Math.max(0, Math.min(offset, text.length()));
        int from = 0;
        if (at > SHOWN) {
            from = Math.max(text.lastIndexOf(',', at - 2), text.lastIndexOf('{', at - 2));
            if (from < at - SHOWN) {
                return "no JSON from its character " + at + " on";
            }
        }
        String start = text.substring(from).strip();
        String shown = start.length() <= SHOWN ? start : start.substring(0, SHOWN) + "...";
        return "no JSON: " + (from > 0 ? "..." : "") + shown;
    }
}
