package io.cryptopocket.sandbox.recent;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.StringWriter;
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
        } catch (IOException nestsTooDeep) {
            return "";
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
                boolean always = name != null && sensitive.always(name);
                boolean hidden = token.isStructStart() ? place.hidesContainer() : always || place.hidesValue();
                String text = hidden || token.isStructStart() ? "" : text(from);
                if (text == null) {
                    return;
                }
                if (name != null) {
                    to.writeFieldName(name);
                }
                if (hidden) {
                    to.writeString(MASK);
                    if (!skip(from)) {
                        return;
                    }
                } else if (token.isStructStart()) {
                    to.copyCurrentEvent(from);
                    // Below a name that is always sensitive everything is.
                    open.push(always ? HIDDEN : place);
                } else if (token == JsonToken.VALUE_STRING) {
                    to.writeString(text);
                } else {
                    // Numbers and words as they were written.
                    to.writeRawValue(text);
                }
            }
            name = null;
            if (open.isEmpty()) {
                return;
            }
        }
    }

    /** Passes over all that is inside of the value; false if its end is not there. */
    private static boolean skip(JsonParser from) {
        try {
            from.skipChildren();
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** The value; null if it is not whole. */
    private static @Nullable String text(JsonParser from) {
        try {
            return from.getText();
        } catch (IOException e) {
            return null;
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
