package io.cryptopocket.sandbox.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;

/** Reads the format {@code uri}: a text, and absolute. Jackson would take a number or a path for one. */
final class Addresses extends StdScalarDeserializer<URI> {

    private static final long serialVersionUID = 1L;

    Addresses() {
        super(URI.class);
    }

    @Override
    public URI deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (!json.hasToken(JsonToken.VALUE_STRING)) {
            return (URI) context.handleUnexpectedToken(String.class, json);
        }
        String text = json.getText();
        try {
            URI address = new URI(text);
            if (address.isAbsolute()) {
                return address;
            }
        } catch (URISyntaxException e) {
            // Refused below, like one that is relative.
        }
        return (URI) context.handleWeirdStringValue(URI.class, text, "not an absolute URI");
    }
}
