package io.cryptopocket.sandbox.recent;

import java.util.Arrays;

/** The first bytes of a stream, and how many there were in all. */
final class Beginning {

    /** Bytes that are kept. */
    static final int MOST = 8 * 1024;

    private static final int USUAL = 512;

    private byte[] bytes = new byte[0];
    private int kept;
    private long seen;

    void see(byte[] from, int offset, int length) {
        int room = Math.min(length, MOST - kept);
        if (room > 0) {
            grow(kept + room);
            System.arraycopy(from, offset, bytes, kept, room);
            kept += room;
        }
        seen += length;
    }

    void see(int one) {
        if (kept < MOST) {
            grow(kept + 1);
            bytes[kept++] = (byte) one;
        }
        seen++;
    }

    private void grow(int needed) {
        if (needed > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.min(MOST, Math.max(USUAL, Math.max(needed, bytes.length * 2))));
        }
    }

    byte[] bytes() {
        return bytes;
    }

    int kept() {
        return kept;
    }

    long seen() {
        return seen;
    }

    boolean isWhole() {
        return seen == kept;
    }
}
