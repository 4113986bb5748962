package io.cryptopocket.sandbox.storage;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * A document on its way in: a file that disappears when this is closed, unless it was kept before. Remembers the
 * first bytes, from which the kind of file can be told.
 */
public final class Spool implements Closeable {

    private static final int HEAD = 16;

    private final Path file;
    private final OutputStream out;
    private final byte[] head = new byte[HEAD];
    private long size;

    Spool(Path file) throws StorageFailed {
        this.file = file;
        try {
            this.out = Files.newOutputStream(file);
        } catch (IOException e) {
            throw new StorageFailed("cannot create " + file, e);
        }
    }

    /** Appends bytes. */
    public void write(byte[] bytes, int from, int length) throws StorageFailed {
        for (int i = 0; i < length && size + i < HEAD; i++) {
            head[(int) size + i] = bytes[from + i];
        }
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            throw new StorageFailed("cannot write " + file, e);
        }
        size += length;
    }

    /** Bytes written so far. */
    public long size() {
        return size;
    }

    /** Up to 16 bytes from the start of the document. */
    public byte[] head() {
        return Arrays.copyOf(head, (int) Math.min(size, HEAD));
    }

    /** Ends the writing. */
    Path finish() throws StorageFailed {
        try {
            out.close();
        } catch (IOException e) {
            throw new StorageFailed("cannot finish " + file, e);
        }
        return file;
    }

    @Override
    public void close() throws IOException {
        try {
            out.close();
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
