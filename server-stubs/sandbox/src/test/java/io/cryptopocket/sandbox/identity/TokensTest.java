package io.cryptopocket.sandbox.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TokensTest {

    private static final Integration ALPHA = new Integration(new IntegrationId("alpha"));
    private static final Integration BETA = new Integration(new IntegrationId("beta"));

    private Instant now = Instant.parse("2026-06-18T08:28:38Z");
    private final Tokens tokens = new Tokens(() -> now, Duration.ofHours(1));

    @Test
    void a_token_stands_for_its_holder_until_it_expires() {
        String token = tokens.issue(ALPHA).value();

        now = now.plusSeconds(3_599);
        assertThat(tokens.holder(token)).contains(ALPHA);
        now = now.plusSeconds(1);
        assertThat(tokens.holder(token)).isEmpty();
    }

    @Test
    void a_token_that_was_never_issued_stands_for_nobody() {
        assertThat(tokens.holder("0f8d6a1c-3b52-4a57-9d43-5f1f6f0a2b7e")).isEmpty();
        assertThat(tokens.holder("")).isEmpty();
    }

    @Test
    void revoked_tokens_are_worthless_and_others_are_not() {
        String revoked = tokens.issue(ALPHA).value();
        String other = tokens.issue(BETA).value();

        tokens.revoke(ALPHA);

        assertThat(tokens.holder(revoked)).isEmpty();
        assertThat(tokens.holder(other)).contains(BETA);
        assertThat(tokens.holder(tokens.issue(ALPHA).value())).contains(ALPHA);
    }

    @Test
    void whoever_is_off_the_allow_list_has_no_good_token() {
        String token = tokens.issue(ALPHA).value();
        String other = tokens.issue(BETA).value();

        tokens.allow(ALPHA, false);
        assertThat(tokens.holder(token)).isEmpty();
        assertThat(tokens.holder(other)).contains(BETA);

        tokens.allow(ALPHA, true);
        assertThat(tokens.holder(token)).contains(ALPHA);
    }

    @Test
    void a_million_tokens_cost_no_more_than_a_thousand() {
        String first = tokens.issue(ALPHA).value();
        String second = tokens.issue(ALPHA).value();
        for (int i = 0; i < Tokens.MOST_PER_INTEGRATION - 1; i++) {
            tokens.issue(ALPHA);
        }

        assertThat(tokens.holder(first)).isEmpty();
        assertThat(tokens.holder(second)).contains(ALPHA);
    }

    @Test
    void says_nothing_of_its_value() {
        IssuedToken token = tokens.issue(ALPHA);

        assertThat(token.toString()).doesNotContain(token.value());
    }
}
