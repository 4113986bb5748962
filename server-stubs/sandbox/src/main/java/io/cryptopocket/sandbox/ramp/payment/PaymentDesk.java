package io.cryptopocket.sandbox.ramp.payment;

import io.cryptopocket.sandbox.customer.Customer;
import io.cryptopocket.sandbox.identifier.Identifiers;
import io.cryptopocket.sandbox.identity.IntegrationId;
import io.cryptopocket.sandbox.money.Money;
import io.cryptopocket.sandbox.money.Unit;
import io.cryptopocket.sandbox.outcome.Outcome;
import io.cryptopocket.sandbox.outcome.Refusal;
import io.cryptopocket.sandbox.outcome.RefusalCode;
import io.cryptopocket.sandbox.ramp.asset.Asset;
import io.cryptopocket.sandbox.ramp.asset.Assets;
import io.cryptopocket.sandbox.ramp.asset.Currencies;
import io.cryptopocket.sandbox.ramp.quote.Amounts;
import io.cryptopocket.sandbox.ramp.quote.OnRampQuote;
import io.cryptopocket.sandbox.ramp.quote.PaymentMethod;
import io.cryptopocket.sandbox.ramp.quote.PaymentMethods;
import io.cryptopocket.sandbox.ramp.quote.Pricing;
import io.cryptopocket.sandbox.time.Timeline;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Takes orders for payments. Refuses with the first of these that applies: {@code fail_mandatory_field}; input that
 * makes no sense; {@code user_not_found}, {@code user_banned}, {@code require_kyc}, {@code kyc_reinforced_required},
 * {@code limit_exceded}, {@code coin_not_supported}, {@code min_purchase}, {@code method_not_allowed}, {@code
 * error_payment_creation}.
 */
public final class PaymentDesk {

    private static final String STANDARD_TYPE = "transfer";

    private final Payments payments;
    private final BuyerRules buyers;
    private final Checkout checkout;
    private final Assets assets;
    private final Currencies currencies;
    private final PaymentMethods methods;
    private final Pricing pricing;
    private final Identifiers identifiers;
    private final Timeline timeline;

    public PaymentDesk(
            Payments payments,
            BuyerRules buyers,
            Checkout checkout,
            Assets assets,
            Currencies currencies,
            PaymentMethods methods,
            Pricing pricing,
            Identifiers identifiers,
            Timeline timeline) {
        this.payments = payments;
        this.buyers = buyers;
        this.checkout = checkout;
        this.assets = assets;
        this.currencies = currencies;
        this.methods = methods;
        this.pricing = pricing;
        this.identifiers = identifiers;
        this.timeline = timeline;
    }

    /** Creates a payment in the state started. */
    public Outcome<CreatedPayment> create(IntegrationId owner, PaymentOrder order) {
        Long customer = order.customer();
        if (customer == null) {
            return Outcome.refused(RefusalCode.FAIL_MANDATORY_FIELD);
        }
        Unit fiat = currencies.find(order.fiatSymbol()).orElse(null);
        if (fiat == null) {
            return Outcome.invalid("fiat_symbol", "The fiat symbol is none of a currency that can be paid in.");
        }
        PaymentMethod method = method(order, fiat);
        if (order.blockchain() == null && (method == null || !method.isLatinAmerican())) {
            return Outcome.invalid("coin_chain", "The coin chain field is required.");
        }
        return Amounts.read("fiat_amount", order.amount(), fiat)
                .then(amount -> timeline.perform(
                        now -> buyers.buyer(owner, customer).then(buyer -> create(buyer, order, method, amount, now))));
    }

    private Outcome<CreatedPayment> create(
            Customer buyer, PaymentOrder order, @Nullable PaymentMethod method, Money amount, Instant now) {
        Refusal enhancement = buyers.enhancement(buyer, amount);
        if (enhancement != null) {
            return Outcome.refused(enhancement);
        }
        Refusal limit = buyers.cardLimit(buyer, method != null && method.isCard(), amount, now);
        if (limit != null) {
            return Outcome.refused(limit);
        }
        Asset asset = asset(order).orElse(null);
        if (asset == null) {
            return Outcome.refused(RefusalCode.COIN_NOT_SUPPORTED);
        }
        if (method == null) {
            return Outcome.refused(RefusalCode.METHOD_NOT_ALLOWED);
        }
        Refusal minimum = BuyerRules.minimum(method, amount);
        if (minimum != null) {
            return Outcome.refused(minimum);
        }
        RefusalCode obstacle = checkout.obstacle(buyer, method, order.externalId());
        if (obstacle != null) {
            return Outcome.refused(obstacle);
        }
        String blockchain = order.blockchain() == null ? asset.blockchains().get(0) : order.blockchain();
        OnRampQuote quote = pricing.buy(method, asset, blockchain, amount);
        Payment payment = payments.add(new Payment(
                identifiers.paymentId(),
                0,
                buyer.owner(),
                buyer.id(),
                order.externalId(),
                quote,
                order.wallet(),
                checkout.conceptFor(method),
                order.callbackUrl(),
                now,
                PaymentStatus.STARTED,
                null,
                null));
        buyers.count(buyer, quote, now);
        checkout.begin(payment, now);
        return Outcome.done(checkout.instructions(payment));
    }

    /** Null if there is no such method, or it is paid in another currency. */
    private @Nullable PaymentMethod method(PaymentOrder order, Unit fiat) {
        return methods.find(order.paymentType() == null ? STANDARD_TYPE : order.paymentType())
                .filter(method -> method.currency().equals(fiat))
                .orElse(null);
    }

    private Optional<Asset> asset(PaymentOrder order) {
        return order.blockchain() == null
                ? assets.find(order.coinSymbol())
                : assets.find(order.coinSymbol(), order.blockchain());
    }
}
