package io.cryptopocket.sandbox.resource;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.cryptopocket.sandbox.document.FileField;
import io.cryptopocket.sandbox.document.Received;
import io.cryptopocket.sandbox.http.InvalidInput;
import io.cryptopocket.sandbox.http.Json;
import io.cryptopocket.sandbox.http.JsonTape;
import io.cryptopocket.sandbox.http.MalformedJson;
import io.cryptopocket.sandbox.http.Messages;
import io.cryptopocket.server.model.DocumentType;
import io.cryptopocket.server.model.UploadCustomerDocumentRequest;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.glassfish.jersey.server.CloseableService;
import org.jspecify.annotations.Nullable;

/**
 * Reads uploads as a stream: the file goes to disk while it arrives, whichever field comes first, and is deleted at the
 * end of the request unless it was kept.
 */
public final class UploadReader implements MessageBodyReader<UploadCustomerDocumentRequest> {

    private static final String TYPE = "type";
    private static final String FILE = "file";

    private final FileField field;

    @Inject
    private @Nullable Provider<CloseableService> closeables;

    /** A reader that gives the text of the file to this field. */
    public UploadReader(FileField field) {
        this.field = field;
    }

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == UploadCustomerDocumentRequest.class;
    }

    @Override
    public UploadCustomerDocumentRequest readFrom(
            Class<UploadCustomerDocumentRequest> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        JsonTape tape = new JsonTape(body);
        try (JsonParser parser = Json.STREAM.createParser(tape)) {
            return read(parser, tape);
        }
    }

    private SpooledUpload read(JsonParser parser, JsonTape tape) throws IOException {
        @Nullable Received received = null;
        @Nullable String category = null;
        JsonToken first = parser.nextToken();
        if (first != null && first != JsonToken.START_OBJECT && first != JsonToken.VALUE_NULL) {
            throw new InvalidInput("body", Messages.wrongType("body", "an object"));
        }
        if (first == JsonToken.START_OBJECT) {
            for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                JsonToken value = parser.nextToken();
                switch (name) {
                    case TYPE -> category = text(parser, value, TYPE);
                    case FILE -> received = file(parser, value, tape);
                    default -> parser.skipChildren();
                }
            }
        }
        requireEnd(parser);
        SpooledUpload upload = new SpooledUpload(received);
        upload.setType(category(category));
        return upload;
    }

    private static @Nullable String text(JsonParser parser, JsonToken value, String field) throws IOException {
        if (value != JsonToken.VALUE_STRING && value != JsonToken.VALUE_NULL) {
            throw new InvalidInput(field, Messages.wrongType(field, "a string"));
        }
        return value == JsonToken.VALUE_NULL ? null : parser.getText();
    }

    private @Nullable Received file(JsonParser parser, JsonToken value, JsonTape tape) throws IOException {
        if (value != JsonToken.VALUE_STRING) {
            text(parser, value, FILE);
            return null;
        }
        InputStream text = tape.text(parser);
        Received received = field.read(text);
        if (received instanceof Received.File file && closeables != null) {
            closeables.get().add(file.content());
        }
        text.skip(Long.MAX_VALUE);
        return received;
    }

    private static void requireEnd(JsonParser parser) throws IOException {
        if (parser.nextToken() != null) {
            throw new MalformedJson("There is text behind the JSON.");
        }
    }

    private static @Nullable DocumentType category(@Nullable String value) {
        if (value == null) {
            return null;
        }
        try {
            return DocumentType.fromValue(value);
        } catch (IllegalArgumentException e) {
            throw new InvalidInput(TYPE, Messages.invalid(TYPE));
        }
    }
}
