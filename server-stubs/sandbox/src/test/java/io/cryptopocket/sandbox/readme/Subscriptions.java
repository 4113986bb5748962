package io.cryptopocket.sandbox.readme;

// java: server
import io.cryptopocket.server.api.WebhooksApi;
import io.cryptopocket.server.model.SubscribeToWebhookSuccess;
import io.cryptopocket.server.model.UpdateWebhookSubscriptionSuccess;
import io.cryptopocket.server.model.WebhookEventType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.EnumMap;
import java.util.Map;

/** Paths, parameters and constraints come from the interface; only the rule is written here. */
public final class Subscriptions implements WebhooksApi {

    private final Map<WebhookEventType, URI> receivers = new EnumMap<>(WebhookEventType.class);

    @Override
    public Response subscribeToWebhook(URI url, WebhookEventType type) {
        receivers.put(type, url);
        return Response.ok(new SubscribeToWebhookSuccess()
                        .status(SubscribeToWebhookSuccess.StatusEnum.OK)
                        .data(SubscribeToWebhookSuccess.DataEnum.SUBSCRIPTION_CREATED))
                .build();
    }

    @Override
    public Response updateWebhookSubscription(URI url, WebhookEventType type) {
        receivers.replace(type, url);
        return Response.ok(new UpdateWebhookSubscriptionSuccess()
                        .status(UpdateWebhookSubscriptionSuccess.StatusEnum.OK)
                        .data(UpdateWebhookSubscriptionSuccess.DataEnum.SUBSCRIPTION_UPDATED))
                .build();
    }
}
// java: server
