package io.cryptopocket.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import io.cryptopocket.sandbox.fault.Impersonation;
import io.cryptopocket.sandbox.identity.Integration;
import io.cryptopocket.sandbox.identity.IntegrationId;
import io.cryptopocket.sandbox.identity.Integrations;
import io.cryptopocket.sandbox.identity.Tokens;
import io.cryptopocket.sandbox.webhook.SigningKey;
import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Fixture;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** What a new sandbox has in it: the fixtures that the contract's examples assume. */
final class Seed {

    private static final Integration ALPHA = new Integration(new IntegrationId("alpha"));
    private static final Integration BETA = new Integration(new IntegrationId("beta"));

    private final Contract contract;
    private final Map<Long, IntegrationId> owners;

    Seed(Contract contract) {
        this.contract = contract;
        this.owners = Map.of(
                number("customer"), ALPHA.id(),
                number("customer_without_storage"), ALPHA.id(),
                number("customer_with_fault"), ALPHA.id(),
                number("foreign_customer"), BETA.id());
    }

    Integrations integrations() {
        return new Integrations()
                .with(ALPHA, text("api_key"), text("api_secret"))
                .with(BETA, text("other_api_key"), text("other_api_secret"));
    }

    /** What webhooks to an integration are signed with. */
    SigningKey signingKey(IntegrationId owner) {
        return owner.equals(BETA.id())
                ? new SigningKey(text("other_api_key"), text("other_api_secret"))
                : new SigningKey(text("api_key"), text("api_secret"));
    }

    /** Signs either integration in without asking; for faults only. */
    Impersonation impersonation(Tokens tokens) {
        return new Impersonation() {
            @Override
            public String integration() {
                return tokens.issue(ALPHA).value();
            }

            @Override
            public String otherIntegration() {
                return tokens.issue(BETA).value();
            }

            @Override
            public boolean isGood(String token) {
                return tokens.holder(token).isPresent();
            }

            @Override
            public boolean isOfOther(String token) {
                return tokens.holder(token).equals(Optional.of(BETA));
            }
        };
    }

    Optional<IntegrationId> ownerOf(long customer) {
        return Optional.ofNullable(owners.get(customer));
    }

    /**
     * Bytes that a customer may store.
     *
     * @throws DamagedRecord when the record of the customer is damaged
     */
    long quotaOf(long customer) {
        if (customer == number("customer_with_fault")) {
            throw new DamagedRecord(customer);
        }
        return customer == number("customer_without_storage") ? 0 : Long.MAX_VALUE;
    }

    /** The lifetime that the example of the contract states. */
    Duration tokenLifetime() {
        JsonNode seconds = contract.operation("authenticate").rows().stream()
                .map(row -> row.example().value().at("/data/expires_in"))
                .filter(JsonNode::isIntegralNumber)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no example of authenticate states expires_in"));
        return Duration.ofSeconds(seconds.longValue());
    }

    private String text(String fixture) {
        return value(fixture).textValue();
    }

    private long number(String fixture) {
        return value(fixture).longValue();
    }

    private JsonNode value(String name) {
        return Optional.ofNullable(contract.fixtures().get(name))
                .flatMap(Fixture::sandboxValue)
                .orElseThrow(() -> new IllegalStateException("the contract gives the fixture " + name + " no value"));
    }
}
