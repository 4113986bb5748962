package io.cryptopocket.sandbox.document;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** The body of an answer: of a stated length, in chunks, or up to the end of the connection. */
final class AnswerBody extends InputStream {

    private final InputStream in;
    private final boolean chunked;
    private final boolean endless;
    private long left;
    private boolean started;
    private boolean finished;

    AnswerBody(InputStream in, Head head) throws IOException {
        this.in = in;
        this.chunked = head.header("transfer-encoding").equalsIgnoreCase("chunked");
        this.endless = !chunked && head.header("content-length").isEmpty();
        this.left = chunked || endless ? 0 : number(head.header("content-length"), 10);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        if (endless) {
            return in.read(buffer, from, length);
        }
        if (left == 0 && !nextChunk()) {
            return -1;
        }
        int n = in.read(buffer, from, (int) Math.min(length, left));
        if (n < 0) {
            throw new EOFException("the answer ends too early");
        }
        left -= n;
        return n;
    }

    private boolean nextChunk() throws IOException {
        if (!chunked || finished) {
            return false;
        }
        if (started && !Head.line(in).isEmpty()) {
            throw new IOException("a chunk without end");
        }
        started = true;
        left = number(Head.line(in).split(";", 2)[0].strip(), 16);
        finished = left == 0;
        return !finished;
    }

    private static long number(String digits, int radix) throws IOException {
        try {
            long number = Long.parseLong(digits, radix);
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below, with the negative ones.
        }
        throw new IOException("a length that is no number");
    }
}
