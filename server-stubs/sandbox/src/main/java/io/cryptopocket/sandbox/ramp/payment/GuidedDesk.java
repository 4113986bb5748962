package io.cryptopocket.sandbox.ramp.payment;

import io.cryptopocket.sandbox.customer.Customer;
import io.cryptopocket.sandbox.customer.Trait;
import io.cryptopocket.sandbox.identifier.Identifiers;
import io.cryptopocket.sandbox.identity.IntegrationId;
import io.cryptopocket.sandbox.money.Money;
import io.cryptopocket.sandbox.money.Unit;
import io.cryptopocket.sandbox.outcome.Outcome;
import io.cryptopocket.sandbox.outcome.Refusal;
import io.cryptopocket.sandbox.outcome.RefusalCode;
import io.cryptopocket.sandbox.ramp.Links;
import io.cryptopocket.sandbox.ramp.asset.Asset;
import io.cryptopocket.sandbox.ramp.asset.Assets;
import io.cryptopocket.sandbox.ramp.quote.Amounts;
import io.cryptopocket.sandbox.ramp.quote.PaymentMethod;
import io.cryptopocket.sandbox.ramp.quote.PaymentMethods;
import io.cryptopocket.sandbox.ramp.quote.Pricing;
import io.cryptopocket.sandbox.time.Timeline;
import java.time.Instant;

/**
 * Takes orders for guided payments. Refuses with the first of these that applies: {@code fail_mandatory_field}; input
 * that makes no sense; {@code user_not_found}, {@code user_banned}, {@code require_kyc}, {@code
 * kyc_reinforced_required}, {@code guided_payment_eur_only}, {@code limit_exceded}, {@code coin_not_supported},
 * {@code min_purchase}, {@code unexpected_error}.
 */
public final class GuidedDesk {

    private static final String STANDARD_TYPE = "card";

    private final Payments payments;
    private final BuyerRules buyers;
    private final Gateway gateway;
    private final Assets assets;
    private final PaymentMethods methods;
    private final Pricing pricing;
    private final Identifiers identifiers;
    private final Links links;
    private final Timeline timeline;

    public GuidedDesk(
            Payments payments,
            BuyerRules buyers,
            Gateway gateway,
            Assets assets,
            PaymentMethods methods,
            Pricing pricing,
            Identifiers identifiers,
            Links links,
            Timeline timeline) {
        this.payments = payments;
        this.buyers = buyers;
        this.gateway = gateway;
        this.assets = assets;
        this.methods = methods;
        this.pricing = pricing;
        this.identifiers = identifiers;
        this.links = links;
        this.timeline = timeline;
    }

    /** Creates a payment in the state started that waits for the customer. */
    public Outcome<GuidedPayment> create(IntegrationId owner, GuidedOrder order) {
        Long customer = order.customer();
        if (customer == null) {
            return Outcome.refused(RefusalCode.FAIL_MANDATORY_FIELD);
        }
        PaymentMethod method = methods.find(order.paymentType() == null ? STANDARD_TYPE : order.paymentType())
                .filter(known -> !known.isLatinAmerican())
                .orElse(null);
        if (method == null) {
            return Outcome.invalid("payment_type", "The payment type is none that is paid in euros.");
        }
        return Amounts.read("fiat_amount", order.amount(), Unit.EUR)
                .then(amount -> timeline.perform(
                        now -> buyers.buyer(owner, customer).then(buyer -> create(buyer, order, method, amount, now))));
    }

    private Outcome<GuidedPayment> create(
            Customer buyer, GuidedOrder order, PaymentMethod method, Money amount, Instant now) {
        Refusal enhancement = buyers.enhancement(buyer, amount);
        if (enhancement != null) {
            return Outcome.refused(enhancement);
        }
        if (order.fiatSymbol() != null && !order.fiatSymbol().equals(Unit.EUR.code())) {
            return Outcome.refused(RefusalCode.GUIDED_PAYMENT_EUR_ONLY);
        }
        Refusal limit = buyers.cardLimit(buyer, method.isCard(), amount, now);
        if (limit != null) {
            return Outcome.refused(limit);
        }
        Asset asset = assets.find(order.coinSymbol(), order.blockchain()).orElse(null);
        if (asset == null) {
            return Outcome.refused(RefusalCode.COIN_NOT_SUPPORTED);
        }
        Refusal minimum = BuyerRules.minimum(method, amount);
        if (minimum != null) {
            return Outcome.refused(minimum);
        }
        if (buyer.is(Trait.FAULTY)) {
            return Outcome.refused(RefusalCode.UNEXPECTED_ERROR);
        }
        Payment payment = payments.add(new Payment(
                identifiers.paymentId(),
                0,
                buyer.owner(),
                buyer.id(),
                order.externalId(),
                pricing.buy(method, asset, order.blockchain(), amount),
                null,
                0,
                null,
                now,
                PaymentStatus.STARTED,
                null,
                null));
        gateway.begin(payment, now);
        return Outcome.done(new GuidedPayment(payment, links.gateway(payment.id())));
    }
}
