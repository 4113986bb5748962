package io.cryptopocket.sandbox.ramp.payment;

import static io.cryptopocket.sandbox.world.TestWorld.ALPHA;
import static io.cryptopocket.sandbox.world.TestWorld.BETA;
import static io.cryptopocket.sandbox.world.TestWorld.START;
import static org.assertj.core.api.Assertions.assertThat;

import io.cryptopocket.sandbox.banking.BankTransaction;
import io.cryptopocket.sandbox.banking.Period;
import io.cryptopocket.sandbox.customer.Customer;
import io.cryptopocket.sandbox.listing.PageRequest;
import io.cryptopocket.sandbox.time.Pace;
import io.cryptopocket.sandbox.webhook.EventType;
import io.cryptopocket.sandbox.world.TestWorld;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaymentCourseTest {

    private static final URI HOOK = URI.create("https://shop.example.com/hook");

    private final TestWorld test = new TestWorld();
    private final Customer ana = test.customer(ALPHA, "");

    @Test
    void a_card_payment_is_received_and_its_coins_are_sent_a_moment_after_each_other() {
        Payment payment = test.pay(ALPHA, test.order(ana.id(), "card", "100"));

        assertThat(status(payment)).isEqualTo(PaymentStatus.STARTED);
        assertThat(test.payment(ALPHA, payment.id()).holder()).isNull();
        test.steps(1);
        assertThat(status(payment)).isEqualTo(PaymentStatus.PAYMENT_RECEIVED);
        assertThat(test.payment(ALPHA, payment.id()).holder()).isEqualTo(ana.name());
        assertThat(test.payment(ALPHA, payment.id()).txid()).isNull();
        test.steps(1);
        assertThat(status(payment)).isEqualTo(PaymentStatus.COINS_SENT);
        assertThat(test.payment(ALPHA, payment.id()).txid()).matches("0x[0-9a-f]{64}");
    }

    @Test
    void a_transfer_is_announced_first_and_arrives_with_its_concept() {
        Payment payment = test.pay(ALPHA, test.order(ana.id(), null, "100"));

        test.steps(1);
        assertThat(status(payment)).isEqualTo(PaymentStatus.PENDING_BANK);
        assertThat(transactions()).isEmpty();
        test.steps(1);
        assertThat(status(payment)).isEqualTo(PaymentStatus.PAYMENT_RECEIVED);
        BankTransaction arrived = transactions().get(0);
        assertThat(arrived.concept()).isEqualTo(Long.toString(payment.concept()));
        assertThat(arrived.payment()).isEqualTo(payment.id());
        assertThat(arrived.bookedAt()).isEqualTo(START.plusSeconds(2));
        assertThat(arrived.id()).isEqualTo("bt_20260701_0001");
        test.steps(1);
        assertThat(status(payment)).isEqualTo(PaymentStatus.COINS_SENT);
    }

    @Test
    void it_makes_no_difference_whether_the_time_passed_or_was_skipped() {
        Payment payment = test.pay(ALPHA, test.order(ana.id(), null, "100"));
        test.forward(Duration.ofDays(3));

        assertThat(status(payment)).isEqualTo(PaymentStatus.COINS_SENT);
        assertThat(transactions().get(0).bookedAt()).isEqualTo(START.plusSeconds(2));
    }

    @Test
    void subscribers_hear_of_it_in_order_with_the_payment_as_it_was_at_that_moment() {
        test.world.subscriptions().subscribe(ALPHA, EventType.PAY_IN, HOOK);
        test.world.subscriptions().subscribe(ALPHA, EventType.COINS_SENT, HOOK);
        Payment payment = test.pay(ALPHA, test.order(ana.id(), "card", "100"));
        test.forward(Duration.ofDays(3));

        assertThat(test.delivered).hasSize(2);
        assertThat(test.delivered.get(0))
                .isEqualTo("{\"type\":\"PAY_IN\",\"data\":{\"id\":\"" + payment.id() + "\",\"external_id\":\"order-1\","
                        + "\"user_id\":\"" + ana.id() + "\",\"status\":\"payment_received\",\"fiat_amount\":10000,"
                        + "\"fiat_symbol\":\"EUR\",\"coin_symbol\":\"USDC\",\"coin_amount\":121.875,"
                        + "\"created_at\":\"2026-07-01T10:00:00.000000Z\",\"holder\":\"" + ana.name() + "\"}}");
        assertThat(test.delivered.get(1))
                .contains("\"COINS_SENT\"")
                .contains("\"coins_sent\"")
                .contains("\"txid\":\"0x");
    }

    @Test
    void a_magic_identifier_keeps_a_payment_where_it_is() {
        Payment started = test.pay(ALPHA, test.order(ana.id(), "card", "100", "magic:stay-started"));
        Payment pending = test.pay(ALPHA, test.order(ana.id(), null, "100", "magic:stay-pending:17"));
        Payment received = test.pay(ALPHA, test.order(ana.id(), null, "100", "magic:stay-received"));
        test.forward(Duration.ofDays(3));

        assertThat(status(started)).isEqualTo(PaymentStatus.STARTED);
        assertThat(status(pending)).isEqualTo(PaymentStatus.PENDING_BANK);
        assertThat(status(received)).isEqualTo(PaymentStatus.PAYMENT_RECEIVED);
        assertThat(test.payment(ALPHA, pending.id()).externalId()).isEqualTo("magic:stay-pending:17");
    }

    @Test
    void a_magic_identifier_makes_everything_happen_at_once() {
        assertThat(status(test.pay(ALPHA, test.order(ana.id(), null, "100", "magic:at-once"))))
                .isEqualTo(PaymentStatus.COINS_SENT);
        assertThat(status(test.pay(ALPHA, test.order(ana.id(), "card", "100", "magic:at-once"))))
                .isEqualTo(PaymentStatus.COINS_SENT);
    }

    @Test
    void by_hand_nothing_happens_unless_somebody_makes_it() {
        TestWorld still = new TestWorld(Pace.BY_HAND, 1);
        Customer customer = still.customer(ALPHA, "");
        Payment payment = still.pay(ALPHA, still.order(customer.id(), null, "100"));
        still.forward(Duration.ofDays(3));
        PaymentControl control = still.world.paymentControl();

        assertThat(still.payment(ALPHA, payment.id()).status()).isEqualTo(PaymentStatus.STARTED);
        assertThat(control.advance(BETA, payment.id())).isFalse();
        for (PaymentStatus next :
                List.of(PaymentStatus.PENDING_BANK, PaymentStatus.PAYMENT_RECEIVED, PaymentStatus.COINS_SENT)) {
            assertThat(control.advance(ALPHA, payment.id())).isTrue();
            assertThat(still.payment(ALPHA, payment.id()).status()).isEqualTo(next);
        }
        assertThat(control.advance(ALPHA, payment.id())).isFalse();
    }

    @Test
    void lists_the_newest_first_and_by_state() {
        Payment first = test.pay(ALPHA, test.order(ana.id(), "card", "100"));
        test.steps(1);
        Payment second = test.pay(ALPHA, test.order(ana.id(), "card", "100"));

        assertThat(test.world
                        .payments()
                        .page(ALPHA, null, new PageRequest(1, 10))
                        .items())
                .extracting(Payment::id)
                .containsExactly(second.id(), first.id());
        assertThat(test.world
                        .payments()
                        .page(ALPHA, PaymentStatus.PAYMENT_RECEIVED, new PageRequest(1, 10))
                        .items())
                .extracting(Payment::id)
                .containsExactly(first.id());
        assertThat(test.world
                        .payments()
                        .page(BETA, null, new PageRequest(1, 10))
                        .total())
                .isZero();
    }

    private PaymentStatus status(Payment payment) {
        return test.payment(ALPHA, payment.id()).status();
    }

    private List<BankTransaction> transactions() {
        return TestWorld.done(
                        test.world.bankAccounts().page(ALPHA, TestWorld.ALPHA_IBAN, Period.ALL, new PageRequest(1, 10)))
                .items();
    }
}
