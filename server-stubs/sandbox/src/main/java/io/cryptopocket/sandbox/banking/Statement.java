package io.cryptopocket.sandbox.banking;

import io.cryptopocket.sandbox.listing.Page;
import io.cryptopocket.sandbox.listing.PageRequest;
import io.cryptopocket.sandbox.listing.RankedSet;
import io.cryptopocket.sandbox.money.Money;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One account and its transactions, oldest first. Guarded by the time line of the accounts. */
final class Statement {

    private final BankAccount account;
    private final List<BankTransaction> transactions = new ArrayList<>();
    private final RankedSet reconciled = new RankedSet();
    private final RankedSet unreconciled = new RankedSet();
    private Money balance;

    Statement(BankAccount account) {
        this.account = account;
        this.balance = Money.zero(account.currency());
    }

    BankAccount account() {
        return account;
    }

    Money balance() {
        return balance;
    }

    /** @throws IllegalArgumentException if it was booked before the one that was added last */
    int add(BankTransaction transaction) {
        int place = transactions.size();
        if (place > 0
                && transaction.bookedAt().isBefore(transactions.get(place - 1).bookedAt())) {
            throw new IllegalArgumentException("Transactions are added in the order in which they were booked.");
        }
        transactions.add(transaction);
        (transaction.isReconciled() ? reconciled : unreconciled).add(place);
        balance = balance.plus(transaction.amount());
        return place;
    }

    BankTransaction at(int place) {
        return transactions.get(place);
    }

    /** States that a transaction belongs to a payment. */
    void reconcile(int place, String payment) {
        transactions.set(place, at(place).belongingTo(payment));
        unreconciled.remove(place);
        reconciled.add(place);
    }

    /**
     * The newest first. The ends of the period are found by halving, so that a day costs the same in a long list.
     *
     * @param belonging only those that belong to a payment, or only those that do not; null for all
     */
    Page<BankTransaction> page(Period period, @Nullable Boolean belonging, PageRequest request) {
        int from = firstFrom(period.start());
        int to = firstFrom(period.end());
        if (belonging == null) {
            return request.of(to - from, index -> transactions.get(to - 1 - index));
        }
        RankedSet places = belonging ? reconciled : unreconciled;
        int last = places.below(to);
        return request.of(last - places.below(from), index -> transactions.get(places.at(last - 1 - index)));
    }

    private int firstFrom(Instant moment) {
        int low = 0;
        int high = transactions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (transactions.get(middle).bookedAt().isBefore(moment)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
