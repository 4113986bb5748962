package io.cryptopocket.conformance.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Property;
import org.junit.jupiter.api.Test;

class EnvelopeTest {

    private static final Contract CONTRACT = Contract.load();

    @Test
    void what_is_handed_out_is_not_what_always_says_the_same() {
        Envelope envelope = Envelope.of(CONTRACT.operation("createPayment"));

        assertThat(envelope.pointer()).isEqualTo("/data");
        assertThat(envelope.part()).isEmpty();
        assertThat(envelope.isList()).isFalse();
    }

    @Test
    void beside_a_list_stands_which_part_of_it_this_is() {
        Envelope envelope = Envelope.of(CONTRACT.operation("listPayments"));

        assertThat(envelope.pointer()).isEqualTo("/data");
        assertThat(envelope.part()).map(Property::name).contains("pagination");
        assertThat(envelope.isList()).isTrue();
    }

    @Test
    void a_success_may_hand_out_nothing() {
        assertThat(Envelope.of(CONTRACT.operation("uploadCustomerDocument")).payload())
                .isEmpty();
        assertThat(Envelope.of(CONTRACT.operation("subscribeToWebhook")).payload())
                .isEmpty();
    }
}
