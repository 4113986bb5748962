package io.cryptopocket.client.error;

import static org.assertj.core.api.Assertions.assertThat;

import io.cryptopocket.client.model.ErrorCode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KindTest {

    @Test
    void sorts_every_error_code_of_the_contract() {
        assertThat(ErrorCode.values())
                .allSatisfy(code -> assertThat(Kind.sorts(code.value()))
                        .as(
                                "Kind.java has no place for %1$s: add ErrorCode.%1$s to the kind that callers would handle alike",
                                code)
                        .isTrue());
    }

    @Test
    void sorts_an_unknown_code_by_its_http_status() {
        assertThat(RefusedException.of(Refusal.of("getPayment", 404, "gone"))).isInstanceOf(NotFoundException.class);
        assertThat(RefusedException.of(Refusal.of("getPayment", 429, "slow_down")))
                .isInstanceOf(RateLimitException.class);
        assertThat(RefusedException.of(Refusal.of("getPayment", 503, "down"))).isInstanceOf(ServerException.class);
        assertThat(RefusedException.of(Refusal.of("getPayment", 200, "odd")))
                .isExactlyInstanceOf(RefusedException.class);
    }

    @Test
    void does_not_print_free_text_that_came_instead_of_a_code() {
        RefusedException refused =
                RefusedException.of(Refusal.of("createGuidedPayment", 200, "SQL error near 'ana@example.com'"));
        assertThat(refused)
                .hasMessage("createGuidedPayment was refused: a code that is free text, see code() (HTTP 200)");
        assertThat(refused.code().orElseThrow().value()).contains("ana@example.com");
        assertThat(refused.code().orElseThrow().isKnown()).isFalse();
    }

    @Test
    void does_not_print_messages_and_links() {
        Refusal refusal = new Refusal(
                "createPayment",
                200,
                "require_kyc",
                Map.of("email", List.of("ana@example.com is odd")),
                "https://kyc.example.com/secret",
                null,
                null,
                "ana@example.com is odd");
        KycRequiredException refused = (KycRequiredException) RefusedException.of(refusal);
        assertThat(refused.link()).contains("https://kyc.example.com/secret");
        assertThat(refused.toString()).doesNotContain("ana@example.com", "kyc.example.com");
    }
}
