package io.cryptopocket.sandbox.webhook;

import io.cryptopocket.sandbox.identity.IntegrationId;

/** Finds the credentials with which deliveries to an integration are signed. */
@FunctionalInterface
public interface SigningKeys {

    SigningKey of(IntegrationId owner);
}
