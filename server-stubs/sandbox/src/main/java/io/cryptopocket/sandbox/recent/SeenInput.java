package io.cryptopocket.sandbox.recent;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Lets a body through and keeps its beginning. */
final class SeenInput extends FilterInputStream {

    private final Beginning beginning;

    SeenInput(InputStream body, Beginning beginning) {
        super(body);
        this.beginning = beginning;
    }

    @Override
    public int read() throws IOException {
        int one = in.read();
        if (one >= 0) {
            beginning.see(one);
        }
        return one;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count = in.read(into, offset, length);
        if (count > 0) {
            beginning.see(into, offset, count);
        }
        return count;
    }

    @Override
    public long skip(long count) throws IOException {
        // What is skipped is read, so that it is counted.
        return read(new byte[(int) Math.min(count, Beginning.MOST)]);
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
