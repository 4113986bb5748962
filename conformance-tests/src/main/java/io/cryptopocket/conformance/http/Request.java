package io.cryptopocket.conformance.http;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A request that can be sent as it stands, apart from the credentials.
 *
 * @param target path below the base URL and query, percent-encoded, beginning with a slash
 * @param headers further headers, in order; neither Content-Type nor the credentials are among them
 */
public record Request(String method, Parts target, Map<String, String> headers, Optional<Payload> payload) {
    public Request {
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    }
}
