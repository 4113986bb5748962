package io.cryptopocket.sandbox.ramp.offramp;

import io.cryptopocket.sandbox.banking.Iban;
import io.cryptopocket.sandbox.customer.Customer;
import io.cryptopocket.sandbox.customer.Customers;
import io.cryptopocket.sandbox.identifier.Identifiers;
import io.cryptopocket.sandbox.identity.IntegrationId;
import io.cryptopocket.sandbox.money.Unit;
import io.cryptopocket.sandbox.outcome.Outcome;
import io.cryptopocket.sandbox.outcome.RefusalCode;
import io.cryptopocket.sandbox.ramp.asset.Asset;
import io.cryptopocket.sandbox.ramp.asset.Assets;
import io.cryptopocket.sandbox.ramp.asset.Currencies;
import io.cryptopocket.sandbox.ramp.quote.Amounts;
import io.cryptopocket.sandbox.ramp.quote.OffRampQuote;
import io.cryptopocket.sandbox.ramp.quote.Pricing;
import io.cryptopocket.sandbox.time.Timeline;
import java.time.Instant;
import java.util.Optional;

/**
 * Takes orders for off-ramps. Refuses with the first of these that applies: {@code user_not_found}, input that makes
 * no sense for this customer, {@code coin_not_supported}.
 */
public final class OffRampDesk {

    private final OffRamps offRamps;
    private final OffRampCourse course;
    private final Customers customers;
    private final Assets assets;
    private final Currencies currencies;
    private final Pricing pricing;
    private final Identifiers identifiers;
    private final Timeline timeline;

    public OffRampDesk(
            OffRamps offRamps,
            OffRampCourse course,
            Customers customers,
            Assets assets,
            Currencies currencies,
            Pricing pricing,
            Identifiers identifiers,
            Timeline timeline) {
        this.offRamps = offRamps;
        this.course = course;
        this.customers = customers;
        this.assets = assets;
        this.currencies = currencies;
        this.pricing = pricing;
        this.identifiers = identifiers;
        this.timeline = timeline;
    }

    /** Creates an off-ramp in the state pending. */
    public Outcome<OffRamp> create(IntegrationId owner, OffRampOrder order) {
        if (order.amount().signum() <= 0) {
            return Outcome.invalid("amount", "The amount must be greater than 0.");
        }
        return timeline.perform(now -> customers
                .find(owner, order.customer())
                .map(seller -> create(seller, order, now))
                .orElseGet(() -> Outcome.refused(RefusalCode.USER_NOT_FOUND)));
    }

    private Outcome<OffRamp> create(Customer seller, OffRampOrder order, Instant now) {
        Optional<Unit> local = currencies.ofLatinAmerica(seller.country() == null ? "" : seller.country());
        if (local.isEmpty()) {
            if (order.blockchain() == null) {
                return Outcome.invalid("blockchain", "The blockchain field is required.");
            }
            if (order.iban() == null) {
                return Outcome.invalid("iban", "The iban field is required.");
            }
            if (Iban.parse(order.iban()).isEmpty()) {
                return Outcome.invalid("iban", "The iban is not a valid IBAN.");
            }
        }
        if (local.isPresent() && seller.bankAccount() == null) {
            return Outcome.invalid("user_id", "The customer was registered without a bank account to pay out to.");
        }
        Asset asset = (order.blockchain() == null
                        ? assets.find(order.symbol())
                        : assets.find(order.symbol(), order.blockchain()))
                .orElse(null);
        if (asset == null) {
            return Outcome.refused(RefusalCode.COIN_NOT_SUPPORTED);
        }
        String blockchain = order.blockchain() == null ? asset.blockchains().get(0) : order.blockchain();
        return Amounts.readPositive("amount", order.amount(), asset.unit())
                .map(coins -> pricing.sell(asset, blockchain, coins, local.orElse(Unit.EUR)))
                .then(quote -> create(seller, quote, now));
    }

    private Outcome<OffRamp> create(Customer seller, OffRampQuote quote, Instant now) {
        if (!quote.payout().isPositive()) {
            return Outcome.invalid("amount", "The amount is too small to be paid out.");
        }
        OffRamp offRamp = offRamps.add(new OffRamp(
                identifiers.paymentId(), 0, seller.owner(), seller.id(), quote, now, OffRampStatus.PENDING));
        course.begin(offRamp, now);
        return Outcome.done(offRamp);
    }
}
