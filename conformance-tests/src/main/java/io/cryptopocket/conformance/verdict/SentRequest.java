package io.cryptopocket.conformance.verdict;

import java.util.List;
import java.util.Map;

/**
 * A request as it was sent, recorded before credentials were added and with every sensitive value masked.
 *
 * @param headers in the order in which they were set, names as documented
 * @param body readable text, empty when there was none
 * @param bodyAbbreviated whether {@code body} is only the beginning
 * @param bodyBytes size on the wire
 * @param curl one line for a POSIX shell; works when {@code $TOKEN} holds a token
 */
public record SentRequest(
        String method,
        String url,
        Map<String, List<String>> headers,
        String body,
        boolean bodyAbbreviated,
        long bodyBytes,
        String curl) {}
