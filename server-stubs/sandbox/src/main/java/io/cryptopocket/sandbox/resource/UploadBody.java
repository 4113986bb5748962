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
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** One body of an upload, while it is read. */
final class UploadBody {

    private static final String TYPE = "type";
    private static final String FILE = "file";

    private final FileField field;
    private @Nullable String type;
    private @Nullable Received received;

    UploadBody(FileField field) {
        this.field = field;
    }

    SpooledUpload read(InputStream body) throws IOException {
        JsonTape tape = new JsonTape(body);
        boolean complete = false;
        try (JsonParser parser = Json.STREAM.createParser(tape)) {
            readFields(parser, tape);
            SpooledUpload upload = new SpooledUpload(received);
            upload.setType(documentType());
            complete = true;
            return upload;
        } finally {
            if (!complete && received instanceof Received.File file) {
                file.content().close();
            }
        }
    }

    private void readFields(JsonParser parser, JsonTape tape) throws IOException {
        JsonToken first = parser.nextToken();
        if (first == JsonToken.START_OBJECT) {
            for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                JsonToken value = parser.nextToken();
                switch (name) {
                    case TYPE -> type = isText(value, TYPE) ? parser.getText() : null;
                    case FILE -> received = isText(value, FILE) ? file(tape.text(parser)) : null;
                    default -> parser.skipChildren();
                }
            }
        } else if (first != null && first != JsonToken.VALUE_NULL) {
            throw new InvalidInput("body", Messages.wrongType("body", "an object"));
        }
        if (parser.nextToken() != null) {
            throw new MalformedJson("There is text behind the JSON.");
        }
    }

    private static boolean isText(JsonToken value, String name) {
        if (value != JsonToken.VALUE_STRING && value != JsonToken.VALUE_NULL) {
            throw new InvalidInput(name, Messages.wrongType(name, "a string"));
        }
        return value == JsonToken.VALUE_STRING;
    }

    /** Reads the text to its end even when it is clear that it cannot be used: the other fields may come behind it. */
    private Received file(InputStream text) throws IOException {
        Received file = field.read(text);
        text.skip(Long.MAX_VALUE);
        return file;
    }

    private @Nullable DocumentType documentType() {
        if (type == null) {
            return null;
        }
        try {
            return DocumentType.fromValue(type);
        } catch (IllegalArgumentException e) {
            throw new InvalidInput(TYPE, Messages.invalid(TYPE));
        }
    }
}
