package io.cryptopocket.conformance.verdict;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * An answer as it was received, with every sensitive value masked.
 *
 * @param body readable text, empty when there was none
 * @param bodyAbbreviated whether {@code body} is only the beginning
 * @param bodyBytes size on the wire
 * @param took from the first byte sent to the last byte received
 */
public record ReceivedResponse(
        int status,
        Map<String, List<String>> headers,
        String body,
        boolean bodyAbbreviated,
        long bodyBytes,
        Duration took) {}
