package io.cryptopocket.client.server;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What a {@link StubServer} does with a request. */
@FunctionalInterface
public interface Reply {

    Reply OK = json(200, "{\"status\":\"ok\"}");
    Reply TOKEN_REFUSED = json(200, "{\"status\":\"error\",\"error\":\"authorization_incorrect\"}");

    void to(HttpExchange exchange) throws IOException;

    static Reply json(int status, String body) {
        return body(status, "application/json", body.getBytes(StandardCharsets.UTF_8));
    }

    static Reply body(int status, String mediaType, byte[] body) {
        return exchange -> {
            exchange.getResponseHeaders().set("Content-Type", mediaType);
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        };
    }

    static Reply token(String token, long expiresIn) {
        return json(200, "{\"status\":\"ok\",\"data\":{\"token\":\"" + token + "\",\"expires_in\":" + expiresIn + "}}");
    }

    default Reply withHeader(String name, String value) {
        return exchange -> {
            exchange.getResponseHeaders().set(name, value);
            to(exchange);
        };
    }
}
