package io.cryptopocket.client.webhook;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.cryptopocket.client.WebhookEvent;
import io.cryptopocket.client.WebhookVerifier;
import io.cryptopocket.client.error.WebhookRejectedException;
import java.io.IOException;
import java.util.function.Consumer;

/** Takes deliveries with the HTTP server of the JDK. */
public final class HttpServerReceiver implements HttpHandler {

    private final WebhookVerifier verifier;
    private final Consumer<WebhookEvent> inbox;

    public HttpServerReceiver(WebhookVerifier verifier, Consumer<WebhookEvent> inbox) {
        this.verifier = verifier;
        this.inbox = inbox;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.sendResponseHeaders(isTaken(exchange) ? 204 : 400, -1);
        }
    }

    private boolean isTaken(HttpExchange exchange) throws IOException {
        try {
            inbox.accept(
                    verifier.verifyAndParse(exchange.getRequestBody().readAllBytes(), exchange.getRequestHeaders()));
            return true;
        } catch (WebhookRejectedException e) {
            return false;
        }
    }
}
