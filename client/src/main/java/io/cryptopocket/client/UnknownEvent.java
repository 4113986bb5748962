package io.cryptopocket.client;

import com.fasterxml.jackson.databind.JsonNode;
import io.cryptopocket.client.model.WebhookEventType;

/**
 * A genuine event that this version of the client has no model for. Acknowledge it, or it is delivered again.
 *
 * @param type what happened
 * @param body everything that was delivered; may be personal
 */
public record UnknownEvent(WebhookEventType type, JsonNode body) implements WebhookEvent {

    /** Without the body. */
    @Override
    public String toString() {
        return "UnknownEvent{type=" + type + "}";
    }
}
