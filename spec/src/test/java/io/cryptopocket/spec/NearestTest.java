package io.cryptopocket.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

    private static final List<String> KNOWN = List.of("createPayment", "getPayment", "authenticate");

    @Test
    void forgives_a_few_letters() {
        assertThat(Nearest.to("creatPayment", KNOWN)).contains("createPayment");
        assertThat(Nearest.to("authentciate", KNOWN)).contains("authenticate");
    }

    @Test
    void does_not_care_about_letter_case() {
        assertThat(Nearest.to("GETPAYMENT", KNOWN)).contains("getPayment");
    }

    @Test
    void does_not_guess_wildly() {
        assertThat(Nearest.to("zebra", KNOWN)).isEmpty();
        assertThat(Nearest.to("zebra", List.of())).isEmpty();
    }

    @Test
    void forgives_two_letters_in_a_short_word() {
        assertThat(Nearest.to("ok", List.of("ko"))).contains("ko");
    }
}
