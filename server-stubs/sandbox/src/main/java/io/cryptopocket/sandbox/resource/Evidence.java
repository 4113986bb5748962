package io.cryptopocket.sandbox.resource;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import io.cryptopocket.sandbox.http.Json;
import io.cryptopocket.sandbox.http.JsonTape;
import io.cryptopocket.sandbox.http.MalformedJson;
import io.cryptopocket.server.model.CreateCustomerWithDelegatedKycRequest;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Base64;
import java.util.Set;

/**
 * Lets the images of a delegated verification pass by without keeping them: nobody looks at them here, and three
 * photographs are too much to hold for everybody who sends some. In their place the model gets a short text, which is
 * Base64 if the image was.
 */
public final class Evidence implements ReaderInterceptor {

    private static final Set<String> IMAGES = Set.of("document_front", "document_back", "face_image");

    /** Characters of the largest image: 20 MiB. */
    private static final long MOST_CHARACTERS = (20L << 20) / 3 * 4 + 4;

    private static final int CHUNK = 16 * 1024;
    private static final String BASE64 = "AAAA";
    private static final String NOT_BASE64 = "-";

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (context.getType() == CreateCustomerWithDelegatedKycRequest.class) {
            context.setInputStream(new ByteArrayInputStream(withoutImages(context.getInputStream())));
        }
        return context.proceed();
    }

    private static byte[] withoutImages(InputStream body) throws IOException {
        ByteArrayOutputStream rest = new ByteArrayOutputStream();
        JsonTape tape = new JsonTape(body);
        try (JsonParser from = Json.STREAM.createParser(tape);
                JsonGenerator to = Json.STREAM.createGenerator(rest)) {
            if (from.nextToken() == JsonToken.START_OBJECT) {
                copyFields(from, tape, to, rest);
            } else if (from.currentToken() != null) {
                to.copyCurrentStructure(from);
            }
            if (from.nextToken() != null) {
                throw new MalformedJson("There is text behind the JSON.");
            }
        }
        return rest.toByteArray();
    }

    private static void copyFields(JsonParser from, JsonTape tape, JsonGenerator to, ByteArrayOutputStream rest)
            throws IOException {
        to.writeStartObject();
        for (String name = from.nextFieldName(); name != null; name = from.nextFieldName()) {
            to.writeFieldName(name);
            if (from.nextToken() == JsonToken.VALUE_STRING && IMAGES.contains(name)) {
                to.writeString(standIn(tape.text(from)));
            } else {
                to.copyCurrentStructure(from);
            }
            if (rest.size() > Json.MOST_BYTES) {
                throw new StreamConstraintsException("longer than " + Json.MOST_BYTES + " bytes without its images");
            }
        }
        to.writeEndObject();
    }

    /** Reads a text to its end. */
    private static String standIn(InputStream text) throws IOException {
        byte[] chunk = new byte[CHUNK];
        long characters = 0;
        boolean isBase64 = true;
        boolean ended = false;
        for (int n = text.readNBytes(chunk, 0, CHUNK); n > 0; n = text.readNBytes(chunk, 0, CHUNK)) {
            characters += n;
            if (characters > MOST_CHARACTERS) {
                throw new StreamConstraintsException("an image of more than " + MOST_CHARACTERS + " characters");
            }
            isBase64 = isBase64 && !ended && decodes(chunk, n);
            ended = n < CHUNK || chunk[n - 1] == '=';
        }
        if (characters == 0) {
            return "";
        }
        return isBase64 ? BASE64 : NOT_BASE64;
    }

    private static boolean decodes(byte[] chunk, int length) {
        try {
            Base64.getDecoder().decode(Arrays.copyOf(chunk, length));
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
