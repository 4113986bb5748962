package io.cryptopocket.sandbox.world;

import static org.assertj.core.api.Assertions.assertThat;

import io.cryptopocket.sandbox.banking.BankAccounts;
import io.cryptopocket.sandbox.banking.BankTransaction;
import io.cryptopocket.sandbox.banking.Period;
import io.cryptopocket.sandbox.identity.IntegrationId;
import io.cryptopocket.sandbox.listing.PageRequest;
import io.cryptopocket.sandbox.money.Account;
import io.cryptopocket.sandbox.money.Book;
import io.cryptopocket.sandbox.money.Money;
import io.cryptopocket.sandbox.money.Unit;
import io.cryptopocket.sandbox.ramp.offramp.OffRamp;
import io.cryptopocket.sandbox.ramp.offramp.OffRampStatus;
import io.cryptopocket.sandbox.ramp.payment.Payment;
import io.cryptopocket.sandbox.ramp.payment.PaymentStatus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reckons what the books should say, from the payments, off-ramps and transactions alone, and compares. */
final class Books {

    private static final PageRequest EVERYTHING = new PageRequest(1, 1_000_000);

    private final World world;

    Books(World world) {
        this.world = world;
    }

    List<Payment> payments(IntegrationId owner) {
        return world.payments().page(owner, null, EVERYTHING).items();
    }

    List<OffRamp> offRamps(IntegrationId owner) {
        return world.offRamps().page(owner, null, EVERYTHING).items();
    }

    List<BankTransaction> transactions(IntegrationId owner) {
        List<BankTransaction> all = new ArrayList<>();
        for (BankAccounts.Balance account : world.bankAccounts().list(owner)) {
            all.addAll(TestWorld.done(world.bankAccounts()
                            .page(owner, account.account().iban().value(), Period.ALL, EVERYTHING))
                    .items());
        }
        return all;
    }

    void check(IntegrationId owner) {
        assertThat(world.ledger().sums().values()).as("what is made or lost").allMatch(Money::isZero);
        expected(owner)
                .forEach((book, byUnit) -> byUnit.forEach((unit, amount) -> assertThat(
                                world.ledger().balance(new Account(owner, book), unit))
                        .as("%s of %s", book, owner)
                        .isEqualTo(amount)));
        checkTransfers(owner);
        checkCounts(owner);
    }

    private Map<Book, Map<Unit, Money>> expected(IntegrationId owner) {
        Map<Book, Map<Unit, Money>> books = new HashMap<>();
        for (BankTransaction transaction : transactions(owner)) {
            add(books, Book.OUTSIDE, transaction.amount().negated());
            add(
                    books,
                    Book.UNCLAIMED,
                    transaction.isReconciled() ? Money.zero(transaction.amount().unit()) : transaction.amount());
        }
        for (Payment payment : payments(owner)) {
            Money fiat = payment.quote().fiat();
            boolean paid = !payment.status().isUnpaid();
            boolean sent = payment.status() == PaymentStatus.COINS_SENT;
            Money none = Money.zero(fiat.unit());
            add(books, Book.OUTSIDE, paid && !payment.quote().method().isTransfer() ? fiat.negated() : none);
            add(books, Book.IN_TRANSIT, paid && !sent ? fiat : none);
            add(books, Book.FEES, sent ? payment.quote().fee() : none);
            add(books, Book.TREASURY, sent ? payment.quote().net() : none);
            if (sent) {
                add(books, Book.OUTSIDE, payment.quote().coins());
                add(books, Book.TREASURY, payment.quote().coins().negated());
            }
        }
        for (OffRamp offRamp : offRamps(owner)) {
            Money coins = offRamp.quote().coins();
            Money none = Money.zero(coins.unit());
            boolean finished = offRamp.status() == OffRampStatus.FINISHED;
            add(books, Book.OUTSIDE, offRamp.status() == OffRampStatus.PENDING ? none : coins.negated());
            add(books, Book.IN_TRANSIT, offRamp.status() == OffRampStatus.CRYPTO_RECEIVED ? coins : none);
            add(books, Book.TREASURY, finished ? coins : none);
            if (finished) {
                add(books, Book.OUTSIDE, offRamp.quote().payout());
                add(books, Book.FEES, offRamp.quote().fee());
                add(
                        books,
                        Book.TREASURY,
                        offRamp.quote().payout().plus(offRamp.quote().fee()).negated());
            }
        }
        return books;
    }

    /** Each transfer that was received has exactly one transaction, of its amount; no other payment has any. */
    private void checkTransfers(IntegrationId owner) {
        Map<String, Long> claims = transactions(owner).stream()
                .filter(BankTransaction::isReconciled)
                .collect(Collectors.groupingBy(BankTransaction::payment, Collectors.counting()));
        Map<String, Money> amounts = transactions(owner).stream()
                .filter(BankTransaction::isReconciled)
                .collect(Collectors.toMap(BankTransaction::payment, BankTransaction::amount, Money::plus));
        for (Payment payment : payments(owner)) {
            boolean byBank =
                    payment.quote().method().isTransfer() && !payment.status().isUnpaid();
            assertThat(claims.getOrDefault(payment.id(), 0L))
                    .as("transactions of %s", payment)
                    .isEqualTo(byBank ? 1 : 0);
            if (byBank) {
                assertThat(amounts.get(payment.id()))
                        .as("amount of %s", payment)
                        .isEqualTo(payment.quote().fiat());
            }
        }
    }

    private void checkCounts(IntegrationId owner) {
        List<Payment> all = payments(owner);
        for (PaymentStatus status : PaymentStatus.values()) {
            List<Payment> listed =
                    world.payments().page(owner, status, EVERYTHING).items();
            assertThat(listed)
                    .as("payments of %s that are %s", owner, status)
                    .isEqualTo(all.stream()
                            .filter(payment -> payment.status() == status)
                            .toList());
        }
        for (OffRampStatus status : OffRampStatus.values()) {
            assertThat(world.offRamps().page(owner, status, EVERYTHING).items())
                    .as("off-ramps of %s that are %s", owner, status)
                    .isEqualTo(offRamps(owner).stream()
                            .filter(offRamp -> offRamp.status() == status)
                            .toList());
        }
    }

    private static void add(Map<Book, Map<Unit, Money>> books, Book book, Money amount) {
        books.computeIfAbsent(book, first -> new HashMap<>()).merge(amount.unit(), amount, Money::plus);
    }
}
