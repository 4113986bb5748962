package io.cryptopocket.governance.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.cryptopocket.governance.facts.SecurityFacts.Authentication;
import io.cryptopocket.spec.Contract;
import org.junit.jupiter.api.Test;

class SecurityFactsTest {

    private static final SecurityFacts FACTS = SecurityFacts.of(Contract.load());

    private static Authentication of(String operation) {
        return FACTS.operations().stream()
                .filter(candidate -> candidate.operation().equals(operation))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void an_operation_with_a_token_says_how_a_stranger_is_answered() {
        assertThat(of("getPayment").by()).isEqualTo("token in the header auth");
        assertThat(of("getPayment").refusal()).isEqualTo("authorization_incorrect");
    }

    @Test
    void an_operation_without_a_token_may_prove_who_calls_by_its_body() {
        assertThat(of("authenticate").by()).isEqualTo("in the body: api_key, api_secret");
        assertThat(of("authenticate").refusal()).isEqualTo("authorization_incorrect");
    }

    @Test
    void a_webhook_is_signed_and_leaves_the_refusal_to_its_receiver() {
        assertThat(of("receivePayIn").webhook()).isTrue();
        assertThat(of("receivePayIn").by()).isEqualTo("headers X-API-Key, X-Timestamp, X-Signature");
        assertThat(of("receivePayIn").refusal()).isEmpty();
    }
}
