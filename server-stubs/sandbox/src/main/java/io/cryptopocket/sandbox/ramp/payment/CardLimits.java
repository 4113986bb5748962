package io.cryptopocket.sandbox.ramp.payment;

import io.cryptopocket.sandbox.customer.Customer;
import io.cryptopocket.sandbox.money.Money;
import io.cryptopocket.sandbox.money.Unit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.HashMap;
import java.util.Map;

/**
 * How much a customer may pay by card in one quarter of the calendar (UTC): 100,000 EUR, and 10,000,000 EUR after the
 * enhanced verification. What was begun counts, whether it was paid or not. Guarded by the time line of the payments.
 */
public final class CardLimits {

    static final Money STANDARD = Money.of(Unit.EUR, "100000");
    static final Money RAISED = Money.of(Unit.EUR, "10000000");

    private record Spent(int quarter, Money amount) {}

    private final Map<Long, Spent> spent = new HashMap<>();

    /** Whether there is room for one more card payment. */
    boolean allow(Customer customer, Money amount, Instant now) {
        return !used(customer.id(), now).plus(amount).isMoreThan(limit(customer));
    }

    /** Counts a card payment. */
    void count(Customer customer, Money amount, Instant now) {
        spent.put(
                customer.id(), new Spent(quarter(now), used(customer.id(), now).plus(amount)));
    }

    /** Uses up all that a customer has left of this quarter. */
    public void exhaust(Customer customer, Instant now) {
        spent.put(customer.id(), new Spent(quarter(now), limit(customer)));
    }

    private static Money limit(Customer customer) {
        return customer.enhanced() ? RAISED : STANDARD;
    }

    private Money used(long customer, Instant now) {
        Spent before = spent.get(customer);
        return before == null || before.quarter() != quarter(now) ? Money.zero(Unit.EUR) : before.amount();
    }

    private static int quarter(Instant now) {
        LocalDate day = LocalDate.ofInstant(now, ZoneOffset.UTC);
        return day.getYear() * 4 + day.get(IsoFields.QUARTER_OF_YEAR);
    }
}
