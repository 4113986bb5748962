package io.cryptopocket.sandbox.seed;

import com.fasterxml.jackson.databind.JsonNode;
import io.cryptopocket.sandbox.identity.Integration;
import io.cryptopocket.sandbox.identity.IntegrationId;
import io.cryptopocket.sandbox.identity.Integrations;
import io.cryptopocket.sandbox.webhook.SigningKey;
import io.cryptopocket.spec.Contract;
import java.time.Duration;
import java.util.Map;

/** Who may sign in to a new sandbox, with which credentials and for how long: what the contract states. */
public final class SeedIntegrations {

    private final Map<IntegrationId, SigningKey> keys;
    private final Duration tokenLifetime;

    /** Reads the fixtures of the contract, and its example of a token. */
    public SeedIntegrations(Contract contract) {
        Shown shown = new Shown(contract);
        this.keys = Map.of(
                Seed.ALPHA, new SigningKey(required(shown, "api_key"), required(shown, "api_secret")),
                Seed.BETA, new SigningKey(required(shown, "other_api_key"), required(shown, "other_api_secret")));
        this.tokenLifetime = shown.things("expires_in", "authenticate").values().stream()
                .map(token -> token.get("expires_in"))
                .filter(JsonNode::isIntegralNumber)
                .map(seconds -> Duration.ofSeconds(seconds.longValue()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no example of authenticate states expires_in"));
    }

    /** The integrations and their credentials. */
    public Integrations integrations() {
        Integrations integrations = new Integrations();
        keys.forEach((id, key) -> integrations.with(new Integration(id), key.apiKey(), key.apiSecret()));
        return integrations;
    }

    /** With what deliveries to an integration are signed. */
    public SigningKey keyOf(IntegrationId integration) {
        SigningKey key = keys.get(integration);
        if (key == null) {
            throw new IllegalArgumentException("There is no integration " + integration + ".");
        }
        return key;
    }

    /** How long a token is good for. */
    public Duration tokenLifetime() {
        return tokenLifetime;
    }

    private static String required(Shown shown, String fixture) {
        return shown.text(fixture)
                .orElseThrow(
                        () -> new IllegalStateException("the contract gives the fixture " + fixture + " no value"));
    }
}
