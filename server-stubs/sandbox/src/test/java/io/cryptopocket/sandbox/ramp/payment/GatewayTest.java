package io.cryptopocket.sandbox.ramp.payment;

import static io.cryptopocket.sandbox.world.TestWorld.ALPHA;
import static io.cryptopocket.sandbox.world.TestWorld.BETA;
import static io.cryptopocket.sandbox.world.TestWorld.WALLET;
import static io.cryptopocket.sandbox.world.TestWorld.done;
import static org.assertj.core.api.Assertions.assertThat;

import io.cryptopocket.sandbox.customer.Customer;
import io.cryptopocket.sandbox.identity.IntegrationId;
import io.cryptopocket.sandbox.outcome.Outcome;
import io.cryptopocket.sandbox.outcome.RefusalCode;
import io.cryptopocket.sandbox.world.TestWorld;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class GatewayTest {

    private final TestWorld test = new TestWorld();
    private final GuidedDesk desk = test.world.guidedDesk();
    private final Gateway gateway = test.world.gateway();
    private final Customer ana = test.customer(ALPHA, "");

    @Test
    void a_guided_payment_has_a_page_of_its_own() {
        GuidedPayment guided = done(desk.create(ALPHA, test.guided(ana.id(), null, "100")));

        assertThat(guided.gateway())
                .isEqualTo(URI.create(
                        "http://127.0.0.1:8080/gateway/" + guided.payment().id()));
        assertThat(guided.payment().externalId()).isEqualTo("order-1");
        assertThat(guided.payment().status()).isEqualTo(PaymentStatus.STARTED);
    }

    @Test
    void the_page_offers_what_may_be_used_and_what_it_comes_to() {
        GatewayPage page = gateway.open(guided(ALPHA, ana, "psd2")).orElseThrow();

        assertThat(page.choices())
                .extracting(
                        choice -> choice.method().type() + " " + choice.coins().plain())
                .containsExactly("psd2 123.750000", "card 121.875000", "transfer 123.750000");
        Customer foreign = test.customer(BETA, "");
        assertThat(gateway.open(guided(BETA, foreign, null)).orElseThrow().choices())
                .extracting(choice -> choice.method().type())
                .containsExactly("psd2", "transfer");
        assertThat(gateway.open("0000000000000000000000000")).isEmpty();
    }

    @Test
    void a_customer_who_opens_the_page_is_given_time() {
        String id = guided(ALPHA, ana, null);
        gateway.open(id);
        test.forward(Duration.ofDays(1));

        assertThat(test.payment(ALPHA, id).status()).isEqualTo(PaymentStatus.STARTED);
        CreatedPayment chosen = done(gateway.confirm(id, "transfer", " " + WALLET + " "));
        assertThat(chosen).isInstanceOf(CreatedPayment.ByTransfer.class);
        assertThat(chosen.payment().wallet()).isEqualTo(WALLET);
        assertThat(chosen.payment().quote().coins()).hasToString("123.750000 USDC");
        test.steps(3);
        assertThat(test.payment(ALPHA, id).status()).isEqualTo(PaymentStatus.COINS_SENT);
    }

    @Test
    void if_nobody_opens_the_page_a_made_up_customer_pays() {
        String id = guided(ALPHA, ana, null);
        test.steps(4);

        assertThat(test.payment(ALPHA, id).status()).isEqualTo(PaymentStatus.COINS_SENT);
        assertThat(test.payment(ALPHA, id).quote().method().type()).isEqualTo("card");
        assertThat(test.payment(ALPHA, id).wallet()).matches("0x[0-9a-f]{40}");
    }

    @Test
    void a_choice_is_made_once() {
        String id = guided(ALPHA, ana, null);
        done(gateway.confirm(id, "card", WALLET));

        CreatedPayment again = done(gateway.confirm(id, "transfer", "0x0000000000000000000000000000000000000000"));
        assertThat(again).isInstanceOf(CreatedPayment.OnPage.class);
        assertThat(again.payment().wallet()).isEqualTo(WALLET);
        assertThat(gateway.open(id).orElseThrow().chosen()).isEqualTo(again);
    }

    @Test
    void a_customer_can_pay_on_the_page_without_waiting() {
        String id = guided(ALPHA, ana, null);
        assertThat(test.world.checkout().pay(id).isRefusedWith(RefusalCode.PAYMENT_NOT_FOUND))
                .isTrue();
        done(gateway.confirm(id, "card", WALLET));

        assertThat(done(test.world.checkout().pay(id)).status()).isEqualTo(PaymentStatus.PAYMENT_RECEIVED);
        assertThat(done(test.world.checkout().pay(id)).status()).isEqualTo(PaymentStatus.PAYMENT_RECEIVED);
    }

    @Test
    void a_choice_that_is_not_possible_is_refused_and_can_be_made_again() {
        String id = guided(BETA, test.customer(BETA, ""), null);

        assertThat(gateway.confirm(id, "card", WALLET).isRefusedWith(RefusalCode.METHOD_NOT_ALLOWED))
                .isTrue();
        assertThat(gateway.confirm(id, "khipu", WALLET).isRefusedWith(RefusalCode.METHOD_NOT_ALLOWED))
                .isTrue();
        assertThat(gateway.confirm(id, "psd2", " ")).isInstanceOf(Outcome.Invalid.class);
        done(gateway.confirm(id, "psd2", WALLET));
    }

    @Test
    void only_euros_are_guided_and_the_rest_is_checked_in_the_documented_order() {
        GuidedOrder pesos = new GuidedOrder(ana.id(), null, null, "CLP", new BigDecimal("0.01"), "NOCOIN", "polygon");

        assertRefused(RefusalCode.GUIDED_PAYMENT_EUR_ONLY, desk.create(ALPHA, pesos));
        assertRefused(RefusalCode.FAIL_MANDATORY_FIELD, desk.create(ALPHA, test.guided(null, null, "100")));
        assertRefused(RefusalCode.USER_NOT_FOUND, desk.create(BETA, test.guided(ana.id(), null, "100")));
        assertRefused(
                RefusalCode.USER_BANNED,
                desk.create(ALPHA, test.guided(test.customer(ALPHA, "banned").id(), null, "100")));
        assertRefused(
                RefusalCode.KYC_REINFORCED_REQUIRED,
                desk.create(ALPHA, test.guided(test.customer(ALPHA, "enhanced").id(), null, "100")));
        assertRefused(RefusalCode.MIN_PURCHASE, desk.create(ALPHA, test.guided(ana.id(), null, "0.01")));
        test.world.cardLimits().exhaust(ana, TestWorld.START);
        assertRefused(RefusalCode.LIMIT_EXCEDED, desk.create(ALPHA, test.guided(ana.id(), "card", "0.01")));
        done(desk.create(ALPHA, test.guided(ana.id(), "transfer", "100")));
    }

    private String guided(IntegrationId owner, Customer customer, String type) {
        return done(desk.create(owner, test.guided(customer.id(), type, "100")))
                .payment()
                .id();
    }

    private static void assertRefused(RefusalCode code, Outcome<?> outcome) {
        assertThat(outcome.isRefusedWith(code))
                .as("%s should be refused with %s", outcome, code.wire())
                .isTrue();
    }
}
