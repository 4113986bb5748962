package io.cryptopocket.sandbox.money;

import io.cryptopocket.sandbox.identity.IntegrationId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The books of the service, in double entry: whatever an account gains, others lose, so that all balances of one unit
 * sum to zero at every moment.
 *
 * <p>Only balances are kept. A journal would grow with every payment, and each payment is a record of its own anyway.
 */
public final class Ledger {

    private record Line(Account account, Unit unit) {}

    private final Map<Line, Money> balances = new HashMap<>();

    /**
     * Enters one event.
     *
     * @throws IllegalArgumentException if the postings of any unit do not sum to zero; then nothing is entered
     */
    public synchronized void enter(List<Posting> postings) {
        Map<Unit, Money> sums = new HashMap<>();
        for (Posting posting : postings) {
            sums.merge(posting.amount().unit(), posting.amount(), Money::plus);
        }
        for (Money sum : sums.values()) {
            if (!sum.isZero()) {
                throw new IllegalArgumentException("An entry must sum to zero, but this one leaves " + sum + ".");
            }
        }
        for (Posting posting : postings) {
            Line line = new Line(posting.account(), posting.amount().unit());
            balances.merge(line, posting.amount(), Money::plus);
        }
    }

    /** Moves an amount from one book of an integration to another. */
    public void move(IntegrationId owner, Book from, Book to, Money amount) {
        enter(List.of(
                new Posting(new Account(owner, from), amount.negated()), new Posting(new Account(owner, to), amount)));
    }

    public synchronized Money balance(Account account, Unit unit) {
        return balances.getOrDefault(new Line(account, unit), Money.zero(unit));
    }

    /** The sum over all accounts, for every unit that ever moved: each of them is zero. */
    public synchronized Map<Unit, Money> sums() {
        Map<Unit, Money> sums = new HashMap<>();
        balances.forEach((line, balance) -> sums.merge(line.unit(), balance, Money::plus));
        return Map.copyOf(sums);
    }
}
