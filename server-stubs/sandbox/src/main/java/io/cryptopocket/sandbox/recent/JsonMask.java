package io.cryptopocket.sandbox.recent;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Copies JSON, or as much of it as there is, with what is sensitive masked. What is no JSON is not copied. */
final class JsonMask {

    static final String MASK = "***";

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(64).build())
            .build();

    /** Everything inside is sensitive. */
    private static final Places HIDDEN = new Places();

    static {
        HIDDEN.below(Places.ANY).markSensitive(true);
    }

    private final Sensitive sensitive;

    JsonMask(Sensitive sensitive) {
        this.sensitive = sensitive;
    }

    /** @return JSON; empty if there is none at the start of the bytes */
    String copy(byte[] bytes, int length, Places root) {
        StringWriter text = new StringWriter(length);
        try (JsonParser from = FACTORY.createParser(bytes, 0, length);
                JsonGenerator to = FACTORY.createGenerator(text)) {
            copy(from, to, root);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private void copy(JsonParser from, JsonGenerator to, Places root) throws IOException {
        Deque<Places> open = new ArrayDeque<>();
        String name = null;
        for (JsonToken token = next(from); token != null; token = next(from)) {
            if (token == JsonToken.FIELD_NAME) {
                // Written together with its value, which may not be there any more.
                name = from.currentName();
                continue;
            }
            if (token.isStructEnd()) {
                to.copyCurrentEvent(from);
                open.pop();
            } else {
                Places parent = open.peek();
                Places place = parent == null ? root : parent.at(name == null ? Places.ANY : name);
                boolean hidden = name != null && sensitive.always(name);
                if (name != null) {
                    to.writeFieldName(name);
                }
                if (token.isStructStart() && !place.hidesContainer()) {
                    to.copyCurrentEvent(from);
                    // Below a name that is always sensitive everything is.
                    open.push(hidden ? HIDDEN : place);
                } else if (hidden || token.isStructStart() || place.hidesValue()) {
                    from.skipChildren();
                    to.writeString(MASK);
                } else {
                    to.copyCurrentEvent(from);
                }
            }
            name = null;
            if (open.isEmpty()) {
                return;
            }
        }
    }

    /** The next token; null where the text ends or is no JSON any more. */
    private static @Nullable JsonToken next(JsonParser from) {
        try {
            return from.nextToken();
        } catch (IOException e) {
            return null;
        }
    }
}
