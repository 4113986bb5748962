package io.cryptopocket.sandbox;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.List;

/** The body of an upload whose file has a given number of bytes, made while it is sent. */
public final class Base64Document {

    /** Three bytes, which are four characters. */
    private static final String GROUP = "ABCD";

    private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    private static final String START = "{\"file\":\"data:application/pdf;base64,";
    private static final List<String> REST = List.of("", "AA==", "AAA=");

    private Base64Document() {}

    /** Length of the body, in bytes. */
    public static long length(long bytes) {
        return START.length() + bytes / 3 * GROUP.length() + end(bytes).length();
    }

    /** The file itself. */
    public static byte[] decoded(long bytes, int number) {
        byte[] group = Base64.getDecoder().decode(group(number));
        byte[] file = new byte[(int) bytes];
        for (int i = 0; i < bytes - bytes % 3; i++) {
            file[i] = group[i % group.length];
        }
        return file;
    }

    private static String end(long bytes) {
        return REST.get((int) (bytes % 3)) + "\",\"type\":\"payslip\"}";
    }

    /** A body that says nothing. */
    public static InputStream of(long bytes) {
        return of(bytes, 0);
    }

    /** One of 4,096 bodies that differ all over. */
    public static InputStream of(long bytes, int number) {
        return new SequenceInputStream(Collections.enumeration(
                List.of(text(START), new Groups(bytes / 3 * GROUP.length(), group(number)), text(end(bytes)))));
    }

    private static String group(int number) {
        return GROUP.substring(0, 2)
                + DIGITS.charAt(number / DIGITS.length())
                + DIGITS.charAt(number % DIGITS.length());
    }

    private static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static final class Groups extends InputStream {

        private final byte[] block;
        private long left;

        Groups(long characters, String group) {
            this.block = group.repeat(4_096).getBytes(StandardCharsets.US_ASCII);
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
