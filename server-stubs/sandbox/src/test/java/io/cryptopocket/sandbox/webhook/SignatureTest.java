package io.cryptopocket.sandbox.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SignatureTest {

    @Test
    void is_the_hmac_of_the_payload_directly_followed_by_the_timestamp() {
        // printf '{"id":"P1"}1767225600' | openssl dgst -sha256 -hmac cp_secret_alpha
        assertThat(Signature.of("cp_secret_alpha", "{\"id\":\"P1\"}", 1767225600))
                .isEqualTo("8eede8fdbf985b1c790127caf4e4e1acc0805c7bc122fd3f0deddab77e7c89f3");
    }

    @Test
    void changes_with_payload_timestamp_and_secret() {
        String signature = Signature.of("secret", "{}", 1);

        assertThat(Signature.of("secret", "{ }", 1)).isNotEqualTo(signature);
        assertThat(Signature.of("secret", "{}", 2)).isNotEqualTo(signature);
        assertThat(Signature.of("other", "{}", 1)).isNotEqualTo(signature);
    }
}
