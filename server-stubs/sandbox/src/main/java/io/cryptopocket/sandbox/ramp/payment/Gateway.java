package io.cryptopocket.sandbox.ramp.payment;

import io.cryptopocket.sandbox.customer.Customer;
import io.cryptopocket.sandbox.customer.Customers;
import io.cryptopocket.sandbox.money.Unit;
import io.cryptopocket.sandbox.outcome.Outcome;
import io.cryptopocket.sandbox.outcome.Refusal;
import io.cryptopocket.sandbox.outcome.RefusalCode;
import io.cryptopocket.sandbox.ramp.Terms;
import io.cryptopocket.sandbox.ramp.quote.OnRampQuote;
import io.cryptopocket.sandbox.ramp.quote.PaymentMethod;
import io.cryptopocket.sandbox.ramp.quote.PaymentMethods;
import io.cryptopocket.sandbox.ramp.quote.Pricing;
import io.cryptopocket.sandbox.time.Pace;
import io.cryptopocket.sandbox.time.Timeline;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The pages on which customers complete guided payments: they choose how to pay and which wallet gets the coins.
 * Whoever has the identifier of a payment has its page; nobody can guess one.
 *
 * <p>If nobody opens the page for a moment, a made-up customer takes what was ordered. A page that was opened is left
 * to whoever opened it.
 */
public final class Gateway {

    private static final int LONGEST_WALLET = 128;

    private final Payments payments;
    private final Customers customers;
    private final BuyerRules buyers;
    private final Checkout checkout;
    private final PaymentMethods methods;
    private final Pricing pricing;
    private final Terms terms;
    private final Timeline timeline;
    private final Pace pace;
    private final Set<String> untouched = new HashSet<>();

    public Gateway(
            Payments payments,
            Customers customers,
            BuyerRules buyers,
            Checkout checkout,
            PaymentMethods methods,
            Pricing pricing,
            Terms terms,
            Timeline timeline,
            Pace pace) {
        this.payments = payments;
        this.customers = customers;
        this.buyers = buyers;
        this.checkout = checkout;
        this.methods = methods;
        this.pricing = pricing;
        this.terms = terms;
        this.timeline = timeline;
        this.pace = pace;
    }

    /** Opens the page of a payment; empty if there is no such payment. */
    public Optional<GatewayPage> open(String id) {
        return timeline.perform(now -> payments.findForCustomer(id).map(payment -> {
            untouched.remove(id);
            return payment.wallet() == null
                    ? new GatewayPage(payment, choices(payment), null)
                    : new GatewayPage(payment, List.of(), checkout.instructions(payment));
        }));
    }

    /**
     * The customer chooses, once. Whoever chooses again is told what was chosen.
     *
     * @return {@code payment_not_found}, {@code limit_exceded}, {@code min_purchase}, {@code method_not_allowed} or
     *     {@code error_payment_creation}, in this order
     */
    public Outcome<CreatedPayment> confirm(String id, String paymentType, String wallet) {
        if (wallet.isBlank() || wallet.length() > LONGEST_WALLET) {
            return Outcome.invalid(
                    "wallet", "Give the address of a wallet, of at most " + LONGEST_WALLET + " characters.");
        }
        return timeline.perform(now -> payments.findForCustomer(id)
                .map(payment -> payment.wallet() == null
                        ? choose(payment, paymentType, wallet.strip(), now)
                        : Outcome.done(checkout.instructions(payment)))
                .orElseGet(() -> Outcome.refused(RefusalCode.PAYMENT_NOT_FOUND)));
    }

    /** Waits for the customer of a new payment. */
    void begin(Payment payment, Instant now) {
        String id = payment.id();
        untouched.add(id);
        switch (PaymentScript.of(payment.externalId())) {
            case AT_ONCE -> completeUntouched(id, now);
            case STAY_STARTED -> {}
            // Two steps: one to read the answer of the request in peace, one to open the page.
            default ->
                pace.next(timeline, now, first -> pace.next(timeline, first, second -> completeUntouched(id, second)));
        }
    }

    /** A made-up customer takes what was ordered, or the first method that is allowed; false if none can be taken. */
    boolean complete(Payment payment, Instant now) {
        String wallet = ChainNames.wallet(payment.quote().blockchain(), payment.id());
        return choices(payment).stream()
                .findFirst()
                .map(choice -> choose(payment, choice.method().type(), wallet, now))
                .filter(Outcome.Done.class::isInstance)
                .isPresent();
    }

    private void completeUntouched(String id, Instant now) {
        if (untouched.contains(id)) {
            complete(payments.get(id), now);
        }
    }

    private Outcome<CreatedPayment> choose(Payment payment, String paymentType, String wallet, Instant now) {
        Customer customer = customers.get(payment.customer());
        PaymentMethod method = methods.find(paymentType)
                .filter(known -> !known.isLatinAmerican())
                .orElse(null);
        if (method == null) {
            return Outcome.refused(RefusalCode.METHOD_NOT_ALLOWED);
        }
        OnRampQuote quote = quote(payment, method);
        Refusal limit = buyers.cardLimit(customer, method.isCard(), quote.fiat(), now);
        if (limit != null) {
            return Outcome.refused(limit);
        }
        Refusal minimum = BuyerRules.minimum(method, quote.fiat());
        if (minimum != null) {
            return Outcome.refused(minimum);
        }
        RefusalCode obstacle = checkout.obstacle(customer, method, payment.externalId());
        if (obstacle != null) {
            return Outcome.refused(obstacle);
        }
        Payment complete = payment.with(quote, wallet, checkout.conceptFor(method));
        payments.replace(complete);
        untouched.remove(complete.id());
        buyers.count(customer, quote, now);
        checkout.begin(complete, now);
        return Outcome.done(checkout.instructions(complete));
    }

    private List<OnRampQuote> choices(Payment payment) {
        String ordered = payment.quote().method().type();
        return methods.in(Unit.EUR.code()).stream()
                .filter(method -> terms.allows(payment.owner(), method))
                .sorted(Comparator.comparing(method -> !method.type().equals(ordered)))
                .map(method -> quote(payment, method))
                .toList();
    }

    private OnRampQuote quote(Payment payment, PaymentMethod method) {
        OnRampQuote ordered = payment.quote();
        return pricing.buy(method, ordered.asset(), ordered.blockchain(), ordered.fiat());
    }
}
