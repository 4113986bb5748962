package io.cryptopocket.sandbox.ramp.payment;

import static io.cryptopocket.sandbox.world.TestWorld.ALPHA;
import static io.cryptopocket.sandbox.world.TestWorld.BETA;
import static io.cryptopocket.sandbox.world.TestWorld.done;
import static org.assertj.core.api.Assertions.assertThat;

import io.cryptopocket.sandbox.banking.BankTransaction;
import io.cryptopocket.sandbox.banking.Deposit;
import io.cryptopocket.sandbox.banking.Iban;
import io.cryptopocket.sandbox.banking.Period;
import io.cryptopocket.sandbox.customer.Customer;
import io.cryptopocket.sandbox.listing.PageRequest;
import io.cryptopocket.sandbox.money.Money;
import io.cryptopocket.sandbox.money.Unit;
import io.cryptopocket.sandbox.outcome.Outcome;
import io.cryptopocket.sandbox.outcome.Refusal;
import io.cryptopocket.sandbox.outcome.RefusalCode;
import io.cryptopocket.sandbox.world.TestWorld;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReconciliationTest {

    private final TestWorld test = new TestWorld();
    private final Reconciliation reconciliation = test.world.reconciliation();
    private final Customer nameless = test.customer(ALPHA, "no-concept");

    @Test
    void a_transfer_without_its_concept_waits_until_it_is_reconciled() {
        Payment payment = test.pay(ALPHA, test.order(nameless.id(), null, "137"));
        test.steps(5);

        BankTransaction arrived = newest();
        assertThat(arrived.concept()).isNull();
        assertThat(arrived.isReconciled()).isFalse();
        assertThat(test.payment(ALPHA, payment.id()).status()).isEqualTo(PaymentStatus.PENDING_BANK);

        done(reconciliation.reconcile(ALPHA, payment.id(), arrived.id()));
        assertThat(newest().payment()).isEqualTo(payment.id());
        assertThat(test.payment(ALPHA, payment.id()).status()).isEqualTo(PaymentStatus.PAYMENT_RECEIVED);
        test.steps(1);
        assertThat(test.payment(ALPHA, payment.id()).status()).isEqualTo(PaymentStatus.COINS_SENT);
    }

    @Test
    void stating_the_same_pair_again_changes_nothing_and_is_answered_alike() {
        Payment payment = test.pay(ALPHA, test.order(nameless.id(), null, "137"));
        test.steps(5);
        Outcome<Reconciliation.Pair> first = reconciliation.reconcile(ALPHA, payment.id(), newest().id());
        test.steps(5);

        assertThat(reconciliation.reconcile(ALPHA, payment.id(), newest().id())).isEqualTo(first);
        assertThat(test.world.ledger().sums().values()).allMatch(Money::isZero);
    }

    @Test
    void neither_a_transaction_nor_a_payment_is_reconciled_twice() {
        Payment first = test.pay(ALPHA, test.order(nameless.id(), null, "137"));
        test.steps(5);
        BankTransaction ofFirst = newest();
        Payment second = test.pay(ALPHA, test.order(nameless.id(), null, "137"));
        test.steps(5);
        BankTransaction ofSecond = newest();
        done(reconciliation.reconcile(ALPHA, first.id(), ofFirst.id()));

        assertThat(reconciliation.reconcile(ALPHA, second.id(), ofFirst.id()))
                .isEqualTo(Outcome.refused(Refusal.of(
                        RefusalCode.TRANSACTION_ALREADY_RECONCILED,
                        "The transaction belongs to payment " + first.id() + ".")));
        assertThat(reconciliation.reconcile(ALPHA, first.id(), ofSecond.id()))
                .isEqualTo(Outcome.refused(
                        Refusal.of(RefusalCode.PAYMENT_NOT_RECONCILABLE, "The payment is paid already.")));
    }

    @Test
    void the_amounts_must_agree() {
        Payment payment = test.pay(ALPHA, test.order(nameless.id(), null, "137"));
        BankTransaction arrived = deposit("136.99", null);

        assertThat(reconciliation.reconcile(ALPHA, payment.id(), arrived.id()))
                .isEqualTo(Outcome.refused(Refusal.of(
                        RefusalCode.AMOUNTS_DIFFER,
                        "The payment is about 137.00 EUR and the transaction about 136.99 EUR.")));
        assertThat(test.payment(ALPHA, payment.id()).status()).isEqualTo(PaymentStatus.STARTED);
    }

    @Test
    void only_transfers_are_reconciled() {
        Payment card = test.pay(ALPHA, test.order(nameless.id(), "card", "137"));
        BankTransaction arrived = deposit("137", null);

        assertThat(reconciliation.reconcile(ALPHA, card.id(), arrived.id()))
                .isEqualTo(Outcome.refused(
                        Refusal.of(RefusalCode.PAYMENT_NOT_RECONCILABLE, "The payment is not paid by bank transfer.")));
    }

    @Test
    void what_belongs_to_another_integration_is_not_found() {
        Payment payment = test.pay(ALPHA, test.order(nameless.id(), null, "137"));
        BankTransaction arrived = deposit("137", null);

        assertThat(reconciliation
                        .reconcile(BETA, payment.id(), arrived.id())
                        .isRefusedWith(RefusalCode.PAYMENT_NOT_FOUND))
                .isTrue();
        Payment foreign = test.pay(BETA, test.order(test.customer(BETA, "").id(), null, "137"));
        assertThat(reconciliation
                        .reconcile(BETA, foreign.id(), arrived.id())
                        .isRefusedWith(RefusalCode.TRANSACTION_NOT_FOUND))
                .isTrue();
    }

    @Test
    void a_deposit_with_a_known_concept_is_recognized_only_with_the_right_amount_and_account() {
        Payment payment = test.pay(ALPHA, test.order(nameless.id(), null, "137"));
        String concept = Long.toString(payment.concept());

        assertThat(deposit("136.99", concept).isReconciled()).isFalse();
        assertThat(test.world
                        .transfers()
                        .deposit(
                                BETA,
                                new Deposit(
                                        new Iban(TestWorld.BETA_IBAN), Money.of(Unit.EUR, "137"), "Ana", null, concept))
                        .isReconciled())
                .isFalse();
        assertThat(deposit("137", concept).payment()).isEqualTo(payment.id());
        assertThat(deposit("137", concept).isReconciled()).isFalse();
    }

    @Test
    void a_transfer_of_which_a_cent_is_missing_is_not_recognized() {
        Customer ana = test.customer(ALPHA, "");
        Payment payment = test.pay(ALPHA, test.order(ana.id(), null, "100", "magic:wrong-amount"));
        test.steps(5);

        assertThat(test.payment(ALPHA, payment.id()).status()).isEqualTo(PaymentStatus.PENDING_BANK);
        assertThat(newest().amount()).hasToString("99.99 EUR");
        assertThat(newest().concept()).isEqualTo(Long.toString(payment.concept()));
    }

    private BankTransaction deposit(String amount, String concept) {
        return test.world
                .transfers()
                .deposit(
                        ALPHA,
                        new Deposit(new Iban(TestWorld.ALPHA_IBAN), Money.of(Unit.EUR, amount), "Ana", null, concept));
    }

    private BankTransaction newest() {
        List<BankTransaction> items = done(test.world
                        .bankAccounts()
                        .page(ALPHA, TestWorld.ALPHA_IBAN, Period.ALL, new PageRequest(1, 1)))
                .items();
        return items.get(0);
    }
}
