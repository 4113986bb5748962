package io.cryptopocket.sandbox.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IntegrationsTest {

    private static final Integration ALPHA = new Integration(new IntegrationId("alpha"));

    private final Integrations integrations = new Integrations().with(ALPHA, "key", "secret");

    @Test
    void lets_in_who_knows_key_and_secret() {
        assertThat(integrations.signIn("key", "secret")).contains(ALPHA);
    }

    @Test
    void lets_in_nobody_else() {
        assertThat(integrations.signIn("key", "Secret")).isEmpty();
        assertThat(integrations.signIn("other", "secret")).isEmpty();
        assertThat(integrations.signIn("other", "")).isEmpty();
    }
}
