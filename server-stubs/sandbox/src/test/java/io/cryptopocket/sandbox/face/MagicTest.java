package io.cryptopocket.sandbox.face;

import static org.assertj.core.api.Assertions.assertThat;

import io.cryptopocket.sandbox.customer.EmailScript;
import io.cryptopocket.sandbox.ramp.offramp.OffRampScript;
import io.cryptopocket.sandbox.ramp.payment.PaymentScript;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The table on the front page against the rules that read the values. */
class MagicTest {

    @Test
    void lists_every_email_address_that_does_something() {
        assertThat(values("email address"))
                .extracting(EmailScript::of)
                .containsExactlyInAnyOrderElementsOf(without(EmailScript.ORDINARY, EmailScript.values()));
    }

    @Test
    void lists_every_external_id_that_does_something() {
        assertThat(values("external_id"))
                .extracting(PaymentScript::of)
                .containsExactlyInAnyOrderElementsOf(without(PaymentScript.ORDINARY, PaymentScript.values()));
    }

    @Test
    void lists_every_amount_that_does_something() {
        assertThat(values("off-ramp amount"))
                .extracting(value -> OffRampScript.of(new BigDecimal(value)))
                .containsExactlyInAnyOrderElementsOf(without(OffRampScript.ORDINARY, OffRampScript.values()));
    }

    private static List<String> values(String where) {
        return Magic.all().stream()
                .filter(magic -> magic.where().equals(where))
                .map(Magic::value)
                .toList();
    }

    private static <E extends Enum<E>> List<E> without(E ordinary, E[] all) {
        return List.of(all).stream().filter(script -> script != ordinary).toList();
    }
}
