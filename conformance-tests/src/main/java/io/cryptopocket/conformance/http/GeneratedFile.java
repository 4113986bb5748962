package io.cryptopocket.conformance.http;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A file of any size that begins like a PDF and goes on with zero bytes, made piece by piece and never held. */
public final class GeneratedFile {

    /** The first bytes, in Latin-1. */
    static final String START = "%PDF-1.4\n";

    /** A multiple of 3, so that the Base64 of each block but the last has no padding. */
    private static final int BLOCK = 48 * 1024;

    private GeneratedFile() {}

    /** Length of the Base64 of a file (RFC 4648, section 4, with padding). */
    public static long base64Length(long bytes) {
        return (bytes + 2) / 3 * 4;
    }

    /** The Base64 of a file of this many bytes, in ASCII, without line breaks. */
    public static InputStream base64(long bytes) {
        return new Blocks(bytes);
    }

    private static final class Blocks extends InputStream {
        private static final byte[] ZEROS = Base64.getEncoder().encode(new byte[BLOCK]);

        private long left;
        private byte[] block = new byte[0];
        private int at;
        private boolean first = true;

        Blocks(long bytes) {
            this.left = bytes;
        }

        @Override
        public int read() {
            return more() ? block[at++] : -1;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            if (length == 0) {
                return 0;
            }
            if (!more()) {
                return -1;
            }
            int count = Math.min(length, block.length - at);
            System.arraycopy(block, at, into, offset, count);
            at += count;
            return count;
        }

        private boolean more() {
            if (at == block.length && left > 0) {
                block = next((int) Math.min(BLOCK, left));
                at = 0;
            }
            return at < block.length;
        }

        private byte[] next(int size) {
            left -= size;
            if (!first && size == BLOCK) {
                return ZEROS;
            }
            byte[] plain = new byte[size];
            if (first) {
                byte[] start = START.getBytes(StandardCharsets.ISO_8859_1);
                System.arraycopy(start, 0, plain, 0, Math.min(start.length, size));
                first = false;
            }
            return Base64.getEncoder().encode(plain);
        }
    }
}
