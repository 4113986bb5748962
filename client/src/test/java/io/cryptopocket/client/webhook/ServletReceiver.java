package io.cryptopocket.client.webhook;

import io.cryptopocket.client.WebhookEvent;
import io.cryptopocket.client.WebhookVerifier;
import io.cryptopocket.client.error.WebhookRejectedException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Consumer;

/** Takes deliveries in a servlet. */
public final class ServletReceiver extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient WebhookVerifier verifier;
    private final transient Consumer<WebhookEvent> inbox;

    public ServletReceiver(WebhookVerifier verifier, Consumer<WebhookEvent> inbox) {
        this.verifier = verifier;
        this.inbox = inbox;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            inbox.accept(verifier.verifyAndParse(request.getInputStream().readAllBytes(), request::getHeader));
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } catch (WebhookRejectedException e) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }
}
