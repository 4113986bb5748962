package io.cryptopocket.sandbox.document;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Status and headers of an answer.
 *
 * @param status the HTTP status
 * @param headers by name in lower case; the first value of each
 */
record Head(int status, Map<String, String> headers) {

    private static final int MOST_BYTES = 32 * 1024;
    private static final Pattern STATUS_LINE = Pattern.compile("HTTP/1\\.[01] ([1-5][0-9]{2})( .*)?");

    static Head read(InputStream in) throws IOException {
        Head head = readOne(in);
        while (head.status() < 200) {
            head = readOne(in);
        }
        return head;
    }

    private static Head readOne(InputStream in) throws IOException {
        Matcher first = STATUS_LINE.matcher(line(in));
        if (!first.matches()) {
            throw new IOException("no HTTP answer");
        }
        Map<String, String> headers = new TreeMap<>();
        int left = MOST_BYTES;
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            int colon = line.indexOf(':');
            left -= line.length();
            if (colon <= 0 || left < 0) {
                throw new IOException("headers that cannot be read");
            }
            headers.putIfAbsent(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        return new Head(Integer.parseInt(first.group(1)), headers);
    }

    String header(String name) {
        return headers.getOrDefault(name, "");
    }

    /** A line without its end. */
    static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("the answer ends too early");
            }
            if (line.size() > MOST_BYTES) {
                throw new IOException("a line without end");
            }
            line.write(next);
        }
        String text = line.toString(StandardCharsets.ISO_8859_1);
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }
}
