package io.cryptopocket.conformance.check;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads JSON (RFC 8259) in UTF-8 and forgives nothing: no duplicate keys, nothing after the value. */
public final class StrictJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

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
        try {
            JsonNode value = JSON.readTree(text);
            return value == null || value.isMissingNode() ? new Body.NotJson("blank") : new Body.Json(value);
        } catch (JsonEOFException e) {
            return new Body.NotJson("JSON that ends early");
        } catch (MismatchedInputException e) {
            return new Body.NotJson("JSON with something after it");
        } catch (JsonParseException e) {
            Matcher duplicate = DUPLICATE.matcher(e.getOriginalMessage());
            return new Body.NotJson(
                    duplicate.find() ? "JSON with the key \"" + duplicate.group(1) + "\" twice" : notJson(text));
        } catch (JsonProcessingException e) {
            return new Body.NotJson(notJson(text));
        }
    }

    private static String notJson(String text) {
        String start = text.strip();
        return "no JSON: " + (start.length() <= 40 ? start : start.substring(0, 40) + "...");
    }
}
