package io.cryptopocket.sandbox.banking;

import io.cryptopocket.sandbox.identity.IntegrationId;
import io.cryptopocket.sandbox.listing.Page;
import io.cryptopocket.sandbox.listing.PageRequest;
import io.cryptopocket.sandbox.money.Book;
import io.cryptopocket.sandbox.money.Ledger;
import io.cryptopocket.sandbox.money.Money;
import io.cryptopocket.sandbox.outcome.Outcome;
import io.cryptopocket.sandbox.outcome.RefusalCode;
import io.cryptopocket.sandbox.time.Timeline;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All bank accounts and their transactions. Every question is answered from the accounts of the integration that
 * asks.
 */
public final class BankAccounts {

    private final Timeline timeline;
    private final Ledger ledger;
    private final Map<Iban, Statement> statements = new LinkedHashMap<>();
    private final Map<IntegrationId, BankAccount> first = new HashMap<>();
    private final Map<String, Location> transactions = new HashMap<>();
    private int arrivals;

    public BankAccounts(Timeline timeline, Ledger ledger) {
        this.timeline = timeline;
        this.ledger = ledger;
    }

    private record Location(Statement statement, int place) {

        BankTransaction transaction() {
            return statement.at(place);
        }

        IntegrationId owner() {
            return statement.account().owner();
        }
    }

    /** An account, and all that arrived there less what went out. */
    public record Balance(BankAccount account, Money amount) {}

    /** Assigns a new account. */
    public void open(BankAccount account) {
        timeline.perform(now -> {
            statements.putIfAbsent(account.iban(), new Statement(account));
            return first.putIfAbsent(account.owner(), account);
        });
    }

    /** The accounts of an integration, in the order in which they were assigned. */
    public List<Balance> list(IntegrationId asker) {
        return timeline.perform(now -> statements.values().stream()
                .filter(statement -> statement.account().owner().equals(asker))
                .map(statement -> new Balance(statement.account(), statement.balance()))
                .toList());
    }

    /** The account that transfers of the integration's customers go to: its first; empty if it has none. */
    public Optional<BankAccount> forTransfersTo(IntegrationId owner) {
        return timeline.perform(now -> Optional.ofNullable(first.get(owner)));
    }

    public Optional<BankAccount> find(IntegrationId asker, Iban iban) {
        return timeline.perform(now -> Optional.ofNullable(statements.get(iban))
                .map(Statement::account)
                .filter(account -> account.owner().equals(asker)));
    }

    /** As below, of all that arrived. */
    public Outcome<Page<BankTransaction>> page(IntegrationId asker, String iban, Period period, PageRequest request) {
        return page(asker, iban, period, null, request);
    }

    /**
     * A page of what arrived in a period, the newest first.
     *
     * @param reconciled only what belongs to a payment, or only what does not; null for all
     * @return {@code bank_account_not_found} if the integration has no such account
     */
    public Outcome<Page<BankTransaction>> page(
            IntegrationId asker, String iban, Period period, @Nullable Boolean reconciled, PageRequest request) {
        if (period.isBackwards()) {
            return Outcome.invalid("date_to", "The date to must not be before date from.");
        }
        return timeline.perform(now -> Iban.parse(iban)
                .flatMap(parsed -> find(asker, parsed))
                .map(account -> Outcome.done(statement(account.iban()).page(period, reconciled, request)))
                .orElseGet(() -> Outcome.refused(RefusalCode.BANK_ACCOUNT_NOT_FOUND)));
    }

    /** A transaction of one of the integration's accounts. */
    public Optional<BankTransaction> findTransaction(IntegrationId asker, String id) {
        return timeline.perform(now -> Optional.ofNullable(transactions.get(id))
                .filter(location -> location.owner().equals(asker))
                .map(Location::transaction));
    }

    /**
     * Books a transfer that arrives; it belongs to no payment yet. Its identifier tells the day and the running
     * number.
     */
    public BankTransaction book(Deposit deposit) {
        return timeline.perform(now -> {
            String id = TransactionIds.of(now, ++arrivals);
            BankTransaction transaction = new BankTransaction(
                    id,
                    deposit.account(),
                    now,
                    deposit.amount(),
                    deposit.senderName(),
                    deposit.senderIban(),
                    deposit.concept(),
                    null);
            enter(transaction);
            return transaction;
        });
    }

    /** Adds a transaction that arrived before the sandbox began; later than those that were added before it. */
    public void add(BankTransaction transaction) {
        timeline.perform(now -> {
            arrivals = Math.max(arrivals, TransactionIds.numberOf(transaction.id()));
            enter(transaction);
            return now;
        });
    }

    private void enter(BankTransaction transaction) {
        Statement statement = statement(transaction.account());
        transactions.put(transaction.id(), new Location(statement, statement.add(transaction)));
        ledger.move(statement.account().owner(), Book.OUTSIDE, Book.UNCLAIMED, transaction.amount());
    }

    /**
     * States that a transaction belongs to a payment.
     *
     * @throws IllegalStateException if it belongs to one already
     */
    public void claim(BankTransaction transaction, String payment) {
        timeline.perform(now -> {
            Location location = Objects.requireNonNull(transactions.get(transaction.id()), "no such transaction");
            if (location.transaction().isReconciled()) {
                throw new IllegalStateException(transaction + " belongs to a payment already.");
            }
            location.statement().reconcile(location.place(), payment);
            ledger.move(location.owner(), Book.UNCLAIMED, Book.IN_TRANSIT, transaction.amount());
            return now;
        });
    }

    private Statement statement(Iban iban) {
        return Objects.requireNonNull(statements.get(iban), "no such account");
    }
}
