package io.cryptopocket.sandbox.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import java.io.IOException;
import java.net.URI;

/** Reads URIs from text only; by itself the library takes a number for a relative one. */
final class Addresses extends FromStringDeserializer<URI> {
    private static final long serialVersionUID = 1L;

    Addresses() {
        super(URI.class);
    }

    @Override
    public URI deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        return parser.currentToken() == JsonToken.VALUE_STRING
                ? super.deserialize(parser, context)
                : (URI) context.handleUnexpectedToken(URI.class, parser);
    }

    @Override
    protected URI _deserialize(String text, DeserializationContext context) {
        return URI.create(text);
    }
}
