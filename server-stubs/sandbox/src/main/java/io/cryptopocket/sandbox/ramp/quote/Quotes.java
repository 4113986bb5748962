package io.cryptopocket.sandbox.ramp.quote;

import io.cryptopocket.sandbox.money.Money;
import io.cryptopocket.sandbox.money.Unit;
import io.cryptopocket.sandbox.outcome.Outcome;
import io.cryptopocket.sandbox.outcome.RefusalCode;
import io.cryptopocket.sandbox.ramp.asset.Asset;
import io.cryptopocket.sandbox.ramp.asset.Assets;
import io.cryptopocket.sandbox.ramp.asset.Currencies;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Answers what something costs or brings now. A quote binds nobody, and belongs to nobody. */
public final class Quotes {

    private final Assets assets;
    private final Currencies currencies;
    private final PaymentMethods methods;
    private final Pricing pricing;

    public Quotes(Assets assets, Currencies currencies, PaymentMethods methods, Pricing pricing) {
        this.assets = assets;
        this.currencies = currencies;
        this.methods = methods;
        this.pricing = pricing;
    }

    /** Price of one coin before fees, in the main unit of a currency. */
    public record Price(Asset asset, @Nullable String blockchain, Unit currency, BigDecimal amount) {}

    /**
     * The price of a coin; {@code coin_not_supported} if it is not traded (on that blockchain).
     *
     * @param blockchain null for whichever
     * @param currency code, for example {@code EUR}
     */
    public Outcome<Price> price(String symbol, @Nullable String blockchain, String currency) {
        Unit fiat = currencies.find(currency).orElse(null);
        if (fiat == null) {
            return Outcome.invalid("fiat_symbol", "The fiat symbol is not a currency that prices are known in.");
        }
        return asset(symbol, blockchain)
                .map(asset -> new Price(asset, blockchain, fiat, currencies.price(asset, fiat)));
    }

    /** What an amount of euros buys; {@code coin_not_supported} if the coin is not traded on that blockchain. */
    public Outcome<OnRampQuote> buy(BigDecimal amount, String symbol, String blockchain, String paymentType) {
        PaymentMethod method = methods.find(paymentType).orElse(null);
        if (method == null) {
            return Outcome.invalid("payment_type", "The payment type is none of those that listPaymentMethods gives.");
        }
        return Amounts.readPositive("amount", amount, Unit.EUR)
                .then(fiat -> asset(symbol, blockchain).map(asset -> pricing.buy(method, asset, blockchain, fiat)));
    }

    /**
     * What an amount of coins brings in euros; {@code coin_not_supported} if the coin is not traded on that
     * blockchain.
     */
    public Outcome<OffRampQuote> sell(BigDecimal amount, String symbol, @Nullable String blockchain) {
        if (amount.signum() <= 0) {
            return Outcome.invalid("amount", "The amount must be greater than 0.");
        }
        return asset(symbol, blockchain).then(asset -> {
            Outcome<Money> coins = Amounts.read("amount", amount, asset.unit());
            String chain = blockchain == null ? asset.blockchains().get(0) : blockchain;
            return coins.map(sold -> pricing.sell(asset, chain, sold, Unit.EUR));
        });
    }

    private Outcome<Asset> asset(String symbol, @Nullable String blockchain) {
        return (blockchain == null ? assets.find(symbol) : assets.find(symbol, blockchain))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(RefusalCode.COIN_NOT_SUPPORTED));
    }
}
