package io.cryptopocket.sandbox.ramp.payment;

import io.cryptopocket.sandbox.customer.Customer;
import io.cryptopocket.sandbox.customer.Customers;
import io.cryptopocket.sandbox.customer.Trait;
import io.cryptopocket.sandbox.identity.IntegrationId;
import io.cryptopocket.sandbox.money.Money;
import io.cryptopocket.sandbox.money.Unit;
import io.cryptopocket.sandbox.outcome.Outcome;
import io.cryptopocket.sandbox.outcome.Refusal;
import io.cryptopocket.sandbox.outcome.RefusalCode;
import io.cryptopocket.sandbox.ramp.Links;
import io.cryptopocket.sandbox.ramp.quote.OnRampQuote;
import io.cryptopocket.sandbox.ramp.quote.PaymentMethod;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who may buy, and how much: what {@code createPayment} and {@code createGuidedPayment} check alike. */
public final class BuyerRules {

    /** A single payment above this needs the enhanced verification. */
    static final Money MOST_WITHOUT_ENHANCED_VERIFICATION = Money.of(Unit.EUR, "10000");

    private final Customers customers;
    private final CardLimits limits;
    private final Links links;

    public BuyerRules(Customers customers, CardLimits limits, Links links) {
        this.customers = customers;
        this.limits = limits;
        this.links = links;
    }

    /**
     * The customer of an order, if he may buy at all.
     *
     * @return {@code user_not_found}, {@code user_banned} or {@code require_kyc}, in this order; the last with the
     *     link to the form
     */
    Outcome<Customer> buyer(IntegrationId owner, long id) {
        Customer customer = customers.find(owner, id).orElse(null);
        if (customer == null) {
            return Outcome.refused(RefusalCode.USER_NOT_FOUND);
        }
        if (customer.is(Trait.BANNED)) {
            return Outcome.refused(RefusalCode.USER_BANNED);
        }
        if (!customer.isVerified()) {
            return Outcome.refused(Refusal.of(RefusalCode.REQUIRE_KYC, links.kycForm(customer.uuid())));
        }
        return Outcome.done(customer);
    }

    /**
     * {@code kyc_reinforced_required}, or null: the customer is marked, or the payment is large, and the verification
     * not enhanced.
     */
    @Nullable
    Refusal enhancement(Customer customer, Money amount) {
        boolean large = amount.unit().equals(Unit.EUR) && amount.isMoreThan(MOST_WITHOUT_ENHANCED_VERIFICATION);
        return !customer.enhanced() && (large || customer.is(Trait.NEEDS_ENHANCED_VERIFICATION))
                ? Refusal.of(RefusalCode.KYC_REINFORCED_REQUIRED)
                : null;
    }

    /** {@code limit_exceded}, or null: the card payments of this quarter would be too many. */
    @Nullable
    Refusal cardLimit(Customer customer, boolean card, Money amount, Instant now) {
        return card && !limits.allow(customer, amount, now) ? Refusal.of(RefusalCode.LIMIT_EXCEDED) : null;
    }

    /** {@code min_purchase} with a sentence that names the minimum, or null. */
    static @Nullable Refusal minimum(PaymentMethod method, Money amount) {
        Money smallest = method.smallest();
        if (!amount.isLessThan(smallest)) {
            return null;
        }
        String least = smallest.shortest().toPlainString();
        return Refusal.of(RefusalCode.MIN_PURCHASE, "The minimum purchase is " + least + " " + smallest.unit() + ".");
    }

    /** Counts a payment that was begun. */
    void count(Customer customer, OnRampQuote quote, Instant now) {
        if (quote.method().isCard()) {
            limits.count(customer, quote.fiat(), now);
        }
    }
}
