package io.cryptopocket.conformance.peer;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A webhook request that the target sent.
 *
 * @param headers values by name in lower case
 * @param body exactly as it came
 */
@SuppressWarnings("ArrayRecordComponent")
public record Delivery(String method, String url, Map<String, List<String>> headers, byte[] body, Instant received) {

    /** The first value of a header, whatever the case of its name. */
    public Optional<String> header(String name) {
        return headers(name).stream().findFirst();
    }

    public List<String> headers(String name) {
        return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
