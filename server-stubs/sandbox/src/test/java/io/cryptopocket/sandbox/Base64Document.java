package io.cryptopocket.sandbox;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;

/** The body of an upload whose file has a given number of bytes, made while it is sent. */
final class Base64Document {

    /** Three bytes, which are four characters. */
    private static final String GROUP = "ABCD";

    private static final List<String> REST = List.of("", "AA==", "AAA=");

    private Base64Document() {}

    static InputStream of(long bytes) {
        return new SequenceInputStream(Collections.enumeration(List.of(
                text("{\"file\":\"data:application/pdf;base64,"),
                new Groups(bytes / 3 * GROUP.length()),
                text(REST.get((int) (bytes % 3)) + "\",\"type\":\"payslip\"}"))));
    }

    private static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static final class Groups extends InputStream {

        private final byte[] block = GROUP.repeat(4_096).getBytes(StandardCharsets.US_ASCII);
        private long left;

        Groups(long characters) {
            this.left = characters;
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0];
        }

        @Override
        public int read(byte[] buffer, int from, int length) {
            if (left == 0) {
                return -1;
            }
            int start = (int) ((GROUP.length() - left % GROUP.length()) % GROUP.length());
            int n = (int) Math.min(Math.min(length, left), block.length - start);
            System.arraycopy(block, start, buffer, from, n);
            left -= n;
            return n;
        }
    }
}
