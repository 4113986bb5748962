package io.cryptopocket.sandbox.recent;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Lets a body through and keeps its beginning. */
final class SeenOutput extends FilterOutputStream {

    private final Beginning beginning;

    SeenOutput(OutputStream body, Beginning beginning) {
        super(body);
        this.beginning = beginning;
    }

    @Override
    public void write(int one) throws IOException {
        beginning.see(one);
        out.write(one);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        beginning.see(bytes, offset, length);
        out.write(bytes, offset, length);
    }
}
