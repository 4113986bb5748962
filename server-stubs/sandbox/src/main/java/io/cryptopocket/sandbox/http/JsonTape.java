package io.cryptopocket.sandbox.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;

/**
 * The bytes that a JSON parser reads, from which one long string can be lifted out on the way.
 *
 * <p>Jackson keeps a whole string in memory before it hands it out. It does so lazily, though: when it announces a
 * string, it stands behind the opening quote and has read nothing of the text. {@link #text} takes back the bytes that
 * the parser has buffered and reads the text itself, up to the closing quote, which it leaves on the tape. The
 * parser then goes on as if the string had been empty.
 */
public final class JsonTape extends InputStream {

    private InputStream bytes;
    private boolean textIsOpen;

    /** A tape over a body in UTF-8. */
    public JsonTape(InputStream bytes) {
        this.bytes = bytes;
    }

    /**
     * The text of the string at which the parser stands, unescaped: one byte a character, of which 128 and above
     * stand for characters outside of ASCII. Read it to its end before the parser goes on.
     *
     * @param parser reads this tape and stands at {@link JsonToken#VALUE_STRING}
     * @throws MalformedJson when the body is not UTF-8
     */
    public InputStream text(JsonParser parser) throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING || textIsOpen) {
            throw new IllegalStateException("no string to read here");
        }
        ByteArrayOutputStream ahead = new ByteArrayOutputStream();
        if (parser.releaseBuffered(ahead) < 0) {
            throw new MalformedJson("The body must be JSON in UTF-8.");
        }
        bytes = new SequenceInputStream(new ByteArrayInputStream(ahead.toByteArray()), bytes);
        textIsOpen = true;
        return new JsonText(this);
    }

    /** Goes back by what the text has read too far; its closing quote comes first. */
    void resume(byte[] buffer, int from, int length) {
        bytes = new SequenceInputStream(new ByteArrayInputStream(buffer, from, length), bytes);
        textIsOpen = false;
    }

    @Override
    public int read() throws IOException {
        return bytes.read();
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        return bytes.read(buffer, from, length);
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
