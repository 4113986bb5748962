package io.cryptopocket.sandbox.webhook;

import io.cryptopocket.sandbox.identity.IntegrationId;

/**
 * Something that an integration may want to hear of.
 *
 * @param subject the payment or off-ramp it is about; events with one subject reach a receiver in the order they
 *     happened
 * @param payload the JSON text, delivered and signed as it stands
 */
public record Event(IntegrationId owner, EventType type, String subject, String payload) {}
