package io.cryptopocket.client.webhook;

import io.cryptopocket.client.WebhookEvent;
import io.cryptopocket.client.WebhookVerifier;
import io.cryptopocket.client.error.WebhookRejectedException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.function.Consumer;

/** Takes deliveries in a Jakarta REST resource. The parameter is bytes: text would already be decoded. */
@Path("/events")
public final class JakartaRestReceiver {

    private final WebhookVerifier verifier;
    private final Consumer<WebhookEvent> inbox;

    public JakartaRestReceiver(WebhookVerifier verifier, Consumer<WebhookEvent> inbox) {
        this.verifier = verifier;
        this.inbox = inbox;
    }

    @POST
    public Response deliver(byte[] body, @Context HttpHeaders headers) {
        try {
            inbox.accept(verifier.verifyAndParse(body, headers.getRequestHeaders()));
            return Response.noContent().build();
        } catch (WebhookRejectedException e) {
            return Response.status(Response.Status.BAD_REQUEST).build();
        }
    }
}
