package io.cryptopocket.sandbox.world;

import io.cryptopocket.sandbox.identifier.Identifiers;
import io.cryptopocket.sandbox.ramp.Links;
import io.cryptopocket.sandbox.ramp.Terms;
import io.cryptopocket.sandbox.time.Pace;
import io.cryptopocket.sandbox.webhook.RetryPlan;
import io.cryptopocket.sandbox.webhook.SigningKeys;
import io.cryptopocket.sandbox.webhook.Transport;
import java.time.InstantSource;

/**
 * What a world is made with, and does not remember itself.
 *
 * @param wallClock runs the clock of the world, and stamps webhooks
 * @param pace how quickly things go on by themselves
 * @param links pages that customers are sent to
 * @param terms what each integration may do
 * @param transport carries webhooks
 * @param keys sign webhooks
 * @param retries of webhooks
 */
public record WorldSettings(
        InstantSource wallClock,
        Pace pace,
        Identifiers identifiers,
        Links links,
        Terms terms,
        Transport transport,
        SigningKeys keys,
        RetryPlan retries) {}
