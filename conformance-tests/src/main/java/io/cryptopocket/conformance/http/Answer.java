package io.cryptopocket.conformance.http;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a server answered, nothing masked. Never printed.
 *
 * @param headers values by name in lower case
 * @param body at most {@link #LARGEST_BODY} bytes
 * @param truncated whether the body went on after that
 * @param took from the beginning, with connecting where that is needed, to the last byte of the answer
 */
@SuppressWarnings("ArrayRecordComponent")
public record Answer(int status, Map<String, List<String>> headers, byte[] body, boolean truncated, Duration took) {

    /** 8 MiB: far more than any documented answer, and little enough for a few at a time. */
    public static final int LARGEST_BODY = 8 * 1024 * 1024;

    /** The first value of a header, whatever the case of its name. */
    public Optional<String> header(String name) {
        return headers(name).stream().findFirst();
    }

    public List<String> headers(String name) {
        return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
    }

    /** The body as UTF-8. */
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "HTTP " + status + " with " + body.length + " bytes";
    }
}
