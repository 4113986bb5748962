package io.cryptopocket.client.invoker;

import java.net.http.HttpHeaders;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The server's name for a request. The API documents none of its own; these are the headers that gateways use. */
final class RequestId {

    private static final List<String> HEADERS = List.of("X-Request-Id", "Request-Id", "X-Correlation-Id", "CF-Ray");

    /** Whatever else a server writes there is kept out of messages and logs. */
    private static final Pattern PRINTABLE = Pattern.compile("[\\w.:/-]{1,128}");

    private RequestId() {}

    static @Nullable String of(HttpHeaders headers) {
        return HEADERS.stream()
                .flatMap(name -> headers.firstValue(name).stream())
                .filter(text -> PRINTABLE.matcher(text).matches())
                .findFirst()
                .orElse(null);
    }
}
