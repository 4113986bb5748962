package io.cryptopocket.sandbox.ramp.payment;

import static io.cryptopocket.sandbox.world.TestWorld.ALPHA;
import static io.cryptopocket.sandbox.world.TestWorld.BETA;
import static io.cryptopocket.sandbox.world.TestWorld.WALLET;
import static io.cryptopocket.sandbox.world.TestWorld.done;
import static org.assertj.core.api.Assertions.assertThat;

import io.cryptopocket.sandbox.customer.Customer;
import io.cryptopocket.sandbox.customer.Registration;
import io.cryptopocket.sandbox.customer.UserType;
import io.cryptopocket.sandbox.listing.PageRequest;
import io.cryptopocket.sandbox.outcome.Outcome;
import io.cryptopocket.sandbox.outcome.Refusal;
import io.cryptopocket.sandbox.outcome.RefusalCode;
import io.cryptopocket.sandbox.world.TestWorld;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaymentDeskTest {

    private final TestWorld test = new TestWorld();
    private final PaymentDesk desk = test.world.paymentDesk();
    private final Customer ana = test.customer(ALPHA, "");

    @Test
    void answers_a_transfer_with_the_account_to_pay_into() {
        CreatedPayment created = done(desk.create(ALPHA, test.order(ana.id(), null, "100")));

        assertThat(created).isInstanceOf(CreatedPayment.ByTransfer.class);
        CreatedPayment.ByTransfer transfer = (CreatedPayment.ByTransfer) created;
        assertThat(transfer.account().iban()).hasToString(TestWorld.ALPHA_IBAN);
        assertThat(transfer.payment().concept()).isEqualTo(48210593);
        assertThat(transfer.payment().id()).matches("[A-Za-z0-9]{25}");
        assertThat(transfer.payment().externalId()).isEqualTo("order-1");
        assertThat(transfer.payment().quote().coins()).hasToString("123.750000 USDC");
    }

    @Test
    void gives_every_transfer_a_concept_of_its_own() {
        long first = test.pay(ALPHA, test.order(ana.id(), "transfer", "100")).concept();
        long second = test.pay(ALPHA, test.order(ana.id(), "TRANSFER", "100")).concept();

        assertThat(second).isEqualTo(first + 1);
    }

    @Test
    void answers_everything_else_with_a_page() {
        CreatedPayment created = done(desk.create(ALPHA, test.order(ana.id(), "Card", "100")));

        assertThat(created).isInstanceOf(CreatedPayment.OnPage.class);
        assertThat(((CreatedPayment.OnPage) created).url())
                .isEqualTo(URI.create(
                        "http://127.0.0.1:8080/pay/card/" + created.payment().id()));
        assertThat(created.payment().concept()).isZero();
    }

    @Test
    void takes_pesos_without_a_blockchain() {
        Payment payment = test.pay(
                ALPHA,
                new PaymentOrder(ana.id(), null, "KHIPU", "CLP", new BigDecimal("100000"), "USDC", null, WALLET, null));

        assertThat(payment.quote().blockchain()).isEqualTo("polygon");
        assertThat(payment.quote().fee()).hasToString("2000.00 CLP");
        assertThat(payment.quote().coins()).hasToString("122.500000 USDC");
    }

    @Test
    void refuses_an_order_without_customer_before_anything_else() {
        assertRefused(RefusalCode.FAIL_MANDATORY_FIELD, desk.create(ALPHA, test.order(null, "card", "-1")));
    }

    @Test
    void knows_no_customer_of_another_integration() {
        assertRefused(RefusalCode.USER_NOT_FOUND, desk.create(BETA, test.order(ana.id(), null, "100")));
        assertRefused(RefusalCode.USER_NOT_FOUND, desk.create(ALPHA, test.order(999_999L, null, "100")));
    }

    @Test
    void refuses_a_banned_customer() {
        assertRefused(
                RefusalCode.USER_BANNED,
                desk.create(ALPHA, test.order(test.customer(ALPHA, "banned").id(), null, "100")));
    }

    @Test
    void sends_an_unverified_customer_to_the_form() {
        Customer newcomer = done(test.world
                .registrations()
                .register(ALPHA, Registration.of("New", "new@example.com", UserType.INDIVIDUAL)));

        Outcome<CreatedPayment> outcome = desk.create(ALPHA, test.order(newcomer.id(), null, "100"));
        assertRefused(RefusalCode.REQUIRE_KYC, outcome);
        assertThat(refusal(outcome).link()).isEqualTo(URI.create("http://127.0.0.1:8080/kyc/" + newcomer.uuid()));
    }

    @Test
    void asks_for_the_enhanced_verification_and_is_content_once_it_is_complete() {
        Customer marked = test.customer(ALPHA, "enhanced");
        assertRefused(RefusalCode.KYC_REINFORCED_REQUIRED, desk.create(ALPHA, test.order(marked.id(), null, "100")));
        assertRefused(RefusalCode.KYC_REINFORCED_REQUIRED, desk.create(ALPHA, test.order(ana.id(), null, "10000.01")));

        for (long id : new long[] {marked.id(), ana.id()}) {
            test.world
                    .verifications()
                    .completeEnhanced(done(test.world.verifications().enhancedForm(ALPHA, id)));
        }
        done(desk.create(ALPHA, test.order(marked.id(), null, "100")));
        done(desk.create(ALPHA, test.order(ana.id(), null, "10000.01")));
    }

    @Test
    void limits_card_payments_in_a_quarter_and_begins_anew_in_the_next() {
        for (int payment = 0; payment < 10; payment++) {
            done(desk.create(ALPHA, test.order(ana.id(), "card", "10000")));
        }
        assertRefused(RefusalCode.LIMIT_EXCEDED, desk.create(ALPHA, test.order(ana.id(), "card", "20")));
        done(desk.create(ALPHA, test.order(ana.id(), "psd2", "20")));

        test.forward(Duration.ofDays(92));
        done(desk.create(ALPHA, test.order(ana.id(), "card", "20")));
    }

    @Test
    void refuses_a_pair_of_coin_and_blockchain_that_is_not_traded() {
        assertRefused(RefusalCode.COIN_NOT_SUPPORTED, desk.create(ALPHA, coin("NOCOIN", "polygon")));
        assertRefused(RefusalCode.COIN_NOT_SUPPORTED, desk.create(ALPHA, coin("USDC", "bitcoin")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"19.99", "0.01", "0", "-100"})
    void names_the_minimum_when_less_is_paid(String amount) {
        Outcome<CreatedPayment> outcome = desk.create(ALPHA, test.order(ana.id(), null, amount));

        assertRefused(RefusalCode.MIN_PURCHASE, outcome);
        assertThat(refusal(outcome).message()).isEqualTo("The minimum purchase is 20 EUR.");
    }

    @Test
    void refuses_cards_where_they_are_not_agreed_and_methods_that_do_not_exist() {
        Customer foreign = test.customer(BETA, "");

        assertRefused(RefusalCode.METHOD_NOT_ALLOWED, desk.create(BETA, test.order(foreign.id(), "card", "100")));
        assertRefused(RefusalCode.METHOD_NOT_ALLOWED, desk.create(ALPHA, test.order(ana.id(), "khipu", "100")));
        assertRefused(RefusalCode.METHOD_NOT_ALLOWED, desk.create(ALPHA, test.order(ana.id(), "cowries", "100")));
        done(desk.create(BETA, test.order(foreign.id(), null, "100")));
    }

    @Test
    void reports_a_provider_that_refuses_or_is_broken_but_needs_none_for_transfers() {
        Customer refused = test.customer(ALPHA, "provider-refuses");
        assertRefused(RefusalCode.ERROR_PAYMENT_CREATION, desk.create(ALPHA, test.order(refused.id(), "card", "100")));
        done(desk.create(ALPHA, test.order(refused.id(), null, "100")));

        test.world.provider().setBroken(true);
        assertRefused(RefusalCode.ERROR_PAYMENT_CREATION, desk.create(ALPHA, test.order(ana.id(), "psd2", "100")));
        test.world.provider().setBroken(false);
        done(desk.create(ALPHA, test.order(ana.id(), "psd2", "100")));
    }

    @Test
    void keeps_the_documented_order_when_several_reasons_apply() {
        Customer foreign = test.customer(BETA, "enhanced");

        assertRefused(RefusalCode.KYC_REINFORCED_REQUIRED, desk.create(BETA, test.order(foreign.id(), "card", "1")));
        PaymentOrder small = new PaymentOrder(
                ana.id(), "magic:provider-fails", "card", "EUR", BigDecimal.ONE, "NOCOIN", "polygon", WALLET, null);
        assertRefused(RefusalCode.COIN_NOT_SUPPORTED, desk.create(ALPHA, small));
        assertRefused(
                RefusalCode.MIN_PURCHASE,
                desk.create(ALPHA, test.order(ana.id(), "card", "1", "magic:provider-fails")));
        assertRefused(
                RefusalCode.ERROR_PAYMENT_CREATION,
                desk.create(ALPHA, test.order(ana.id(), "card", "100", "magic:provider-fails")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"100.001", "1E+999999999", "1E-999999999", "9999999999999"})
    void takes_no_amount_that_cannot_be_reckoned_in_cents(String amount) {
        Outcome<CreatedPayment> outcome = desk.create(ALPHA, test.order(ana.id(), null, amount));

        assertThat(outcome).isInstanceOf(Outcome.Invalid.class);
        assertThat(((Outcome.Invalid<CreatedPayment>) outcome).errors()).containsOnlyKeys("fiat_amount");
    }

    @Test
    void needs_a_blockchain_and_a_known_currency_for_euros() {
        assertThat(desk.create(ALPHA, coin("USDC", null)))
                .isEqualTo(Outcome.invalid("coin_chain", "The coin chain field is required."));
        assertThat(desk.create(
                        ALPHA,
                        new PaymentOrder(ana.id(), null, null, "XTS", BigDecimal.TEN, "USDC", "polygon", WALLET, null)))
                .isEqualTo(
                        Outcome.invalid("fiat_symbol", "The fiat symbol is none of a currency that can be paid in."));
    }

    @Test
    void makes_nothing_when_it_refuses() {
        desk.create(ALPHA, test.order(ana.id(), null, "1"));

        assertThat(test.world
                        .payments()
                        .page(ALPHA, null, new PageRequest(1, 10))
                        .items())
                .isEmpty();
        assertThat(test.pay(ALPHA, test.order(ana.id(), null, "100")).concept()).isEqualTo(48210593);
    }

    private PaymentOrder coin(String symbol, String chain) {
        return new PaymentOrder(ana.id(), null, null, "EUR", new BigDecimal("100"), symbol, chain, WALLET, null);
    }

    private static Refusal refusal(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome).refusal();
    }

    private static void assertRefused(RefusalCode code, Outcome<?> outcome) {
        assertThat(outcome.isRefusedWith(code))
                .as("%s should be refused with %s", outcome, code.wire())
                .isTrue();
    }
}
