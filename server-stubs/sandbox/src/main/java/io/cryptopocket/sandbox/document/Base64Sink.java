package io.cryptopocket.sandbox.document;

import io.cryptopocket.sandbox.storage.Spool;
import io.cryptopocket.sandbox.storage.StorageFailed;
import java.util.Arrays;
import java.util.Base64;

/**
 * Decodes Base64 (RFC 4648, section 4: the plain alphabet, padded, no line breaks) into a spool, a chunk at a time.
 */
final class Base64Sink {

    /** A multiple of four, so that whole chunks decode by themselves. */
    private static final int CHUNK = 16 * 1024;

    private final Spool spool;
    private final byte[] encoded = new byte[CHUNK];
    private final byte[] decoded = new byte[CHUNK / 4 * 3];
    private int filled;
    private boolean padded;

    Base64Sink(Spool spool) {
        this.spool = spool;
    }

    void accept(byte[] characters, int from, int length) throws DocumentRefused, StorageFailed {
        int at = from;
        int end = from + length;
        while (at < end) {
            int taken = Math.min(CHUNK - filled, end - at);
            System.arraycopy(characters, at, encoded, filled, taken);
            filled += taken;
            at += taken;
            if (filled == CHUNK) {
                decode();
            }
        }
    }

    void finish() throws DocumentRefused, StorageFailed {
        decode();
        if (spool.size() == 0) {
            throw refused("nothing is encoded");
        }
    }

    private void decode() throws DocumentRefused, StorageFailed {
        if (filled == 0) {
            return;
        }
        if (padded || filled % 4 != 0) {
            throw refused(padded ? "text after the padding" : "the length is no multiple of four");
        }
        padded = encoded[filled - 1] == '=';
        int size = decodeChunk();
        if (spool.size() + size > DocumentLimits.MOST_BYTES) {
            throw new DocumentRefused(Refusal.FILE_TOO_LARGE, "more than " + DocumentLimits.MOST_BYTES + " bytes");
        }
        spool.write(decoded, 0, size);
        filled = 0;
    }

    private int decodeChunk() throws DocumentRefused {
        byte[] chunk = filled == CHUNK ? encoded : Arrays.copyOf(encoded, filled);
        try {
            return Base64.getDecoder().decode(chunk, decoded);
        } catch (IllegalArgumentException e) {
            throw refused("a character that Base64 does not have");
        }
    }

    private static DocumentRefused refused(String detail) {
        return new DocumentRefused(Refusal.INVALID_FILE, detail);
    }
}
