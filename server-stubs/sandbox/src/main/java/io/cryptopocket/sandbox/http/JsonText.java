package io.cryptopocket.sandbox.http;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Unescapes the text of one JSON string, from behind its opening quote up to its closing quote. */
final class JsonText extends InputStream {

    private static final int OUTSIDE_OF_ASCII = 0x80;

    private final JsonTape tape;
    private final byte[] buffer = new byte[16 * 1024];
    private int at;
    private int end;
    private boolean finished;

    JsonText(JsonTape tape) {
        this.tape = tape;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (finished || !fill()) {
            return -1;
        }
        if (buffer[at] == '\\') {
            target[from] = unescaped();
            return 1;
        }
        int plain = plainRun(Math.min(length, end - at));
        System.arraycopy(buffer, at, target, from, plain);
        at += plain;
        return plain;
    }

    /** Makes sure that a character of the text is buffered; false at the closing quote. */
    private boolean fill() throws IOException {
        if (at == end) {
            more();
        }
        if (buffer[at] == '"') {
            finished = true;
            // A copy: the tape outlives this buffer's next use.
            tape.resume(Arrays.copyOfRange(buffer, at, end), 0, end - at);
            return false;
        }
        return true;
    }

    private int plainRun(int most) throws MalformedJson {
        int run = 0;
        while (run < most && buffer[at + run] != '"' && buffer[at + run] != '\\') {
            if (buffer[at + run] >= 0 && buffer[at + run] < ' ') {
                throw new MalformedJson("A string holds a control character that is not escaped.");
            }
            run++;
        }
        return run;
    }

    private byte unescaped() throws IOException {
        at++;
        byte letter = next();
        return switch (letter) {
            case '"', '\\', '/' -> letter;
            case 'b' -> (byte) '\b';
            case 'f' -> (byte) '\f';
            case 'n' -> (byte) '\n';
            case 'r' -> (byte) '\r';
            case 't' -> (byte) '\t';
            case 'u' -> unicode();
            default -> throw new MalformedJson("A string holds an escape that JSON does not have.");
        };
    }

    private byte unicode() throws IOException {
        int character = 0;
        for (int i = 0; i < 4; i++) {
            int digit = Character.digit(next(), 16);
            if (digit < 0) {
                throw new MalformedJson("A string holds an escape that JSON does not have.");
            }
            character = character << 4 | digit;
        }
        return (byte) (character < OUTSIDE_OF_ASCII ? character : OUTSIDE_OF_ASCII);
    }

    private byte next() throws IOException {
        if (at == end) {
            more();
        }
        return buffer[at++];
    }

    private void more() throws IOException {
        at = 0;
        end = tape.read(buffer, 0, buffer.length);
        if (end <= 0) {
            end = 0;
            throw new MalformedJson("The body ends within a string.");
        }
    }
}
