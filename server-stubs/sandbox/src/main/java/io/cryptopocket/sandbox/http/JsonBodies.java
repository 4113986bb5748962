package io.cryptopocket.sandbox.http;

import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;

/** Reads the models of the contract from JSON and writes them as JSON. */
final class JsonBodies implements MessageBodyReader<Object>, MessageBodyWriter<Object> {

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return isModel(type);
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return isModel(type);
    }

    private static boolean isModel(Class<?> type) {
        return type.getPackageName().startsWith("io.cryptopocket.") || JsonNode.class.isAssignableFrom(type);
    }

    @Override
    public Object readFrom(
            Class<Object> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        byte[] whole = body.readNBytes(Json.MOST_BYTES + 1);
        if (whole.length > Json.MOST_BYTES) {
            throw new StreamConstraintsException("longer than " + Json.MOST_BYTES + " bytes");
        }
        if (whole.length == 0) {
            return empty(type);
        }
        try {
            Object model = Json.MAPPER.readerFor(type).readValue(whole);
            return model == null ? empty(type) : model;
        } catch (MismatchedInputException e) {
            throw misfit(e, whole);
        } catch (JsonMappingException e) {
            if (e.getCause() instanceof IllegalArgumentException) {
                throw misfit(e, whole);
            }
            throw e;
        }
    }

    private static InvalidInput misfit(JsonMappingException problem, byte[] whole) {
        return new InvalidInput(
                Map.of(Shapes.field(problem), List.of(Shapes.message(problem))), field -> lacks(whole, field));
    }

    /** Reads a body again that has been refused already: what is right costs nothing. */
    private static boolean lacks(byte[] body, String field) {
        try {
            JsonNode fields = Json.MAPPER.readTree(body);
            return fields.isObject() && !fields.hasNonNull(field);
        } catch (IOException e) {
            return false;
        }
    }

    /** No body is a body without fields: validation then says which ones are required. */
    private static Object empty(Class<Object> type) throws IOException {
        return Json.MAPPER.readValue("{}", type);
    }

    @Override
    public void writeTo(
            Object model,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream body)
            throws IOException {
        body.write(model instanceof Written written ? written.json() : Json.MAPPER.writeValueAsBytes(model));
    }
}
