package io.cryptopocket.sandbox.http;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

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
        int first = body.read();
        if (first < 0) {
            return empty(type);
        }
        InputStream whole = new SequenceInputStream(new ByteArrayInputStream(new byte[] {(byte) first}), body);
        try {
            Object model = Json.MAPPER.readerFor(type).readValue(whole);
            return model == null ? empty(type) : model;
        } catch (MismatchedInputException e) {
            throw new InvalidInput(Shapes.field(e), Shapes.message(e));
        } catch (JsonMappingException e) {
            if (e.getCause() instanceof IllegalArgumentException) {
                throw new InvalidInput(Shapes.field(e), Shapes.message(e));
            }
            throw e;
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
        body.write(Json.MAPPER.writeValueAsBytes(model));
    }
}
