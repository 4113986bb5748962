package io.cryptopocket.client;

import io.cryptopocket.client.invoker.OpenValue;

/**
 * Something that happened, delivered to a URL of the integration. The models of the known events implement this, so
 * {@code instanceof} tells them apart; an event that is new on the server is an {@link UnknownEvent}.
 */
public interface WebhookEvent {

    /**
     * What happened.
     *
     * @return for example {@code PAY_IN}
     */
    OpenValue type();
}
