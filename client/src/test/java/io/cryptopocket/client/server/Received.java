package io.cryptopocket.client.server;

import com.sun.net.httpserver.Headers;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A request as it reached a {@link StubServer}. */
public record Received(String method, URI uri, Headers headers, byte[] body) {

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    public String header(String name) {
        return headers.getFirst(name);
    }
}
