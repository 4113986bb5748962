package io.cryptopocket.client;

import com.fasterxml.jackson.databind.JsonNode;
import io.cryptopocket.client.api.WebhooksApi;
import io.cryptopocket.client.error.WebhookRejectedException;
import io.cryptopocket.client.error.WebhookRejectedException.Reason;
import io.cryptopocket.client.invoker.Caller;
import io.cryptopocket.client.invoker.Json;
import io.cryptopocket.client.model.WebhookEventType;
import java.io.IOException;

/** Reads events whose signature has been checked. */
final class WebhookEvents extends WebhooksApi {

    private WebhookEvents(Caller caller) {
        super(caller);
    }

    static WebhookEvent read(byte[] body) {
        try {
            JsonNode json = Json.tree(body);
            String type = json.path("type").textValue();
            if (type == null) {
                throw new WebhookRejectedException(Reason.UNREADABLE, "The delivery says no type of event.");
            }
            Class<? extends WebhookEvent> model = EVENTS.get(type);
            return model == null ? new UnknownEvent(WebhookEventType.of(type), json) : Json.read(body, model);
        } catch (IOException e) {
            // The cause is left out: it may quote the delivery.
            throw new WebhookRejectedException(Reason.UNREADABLE, "The delivery is no event in JSON.");
        }
    }
}
