package io.cryptopocket.sandbox.ramp.quote;

import io.cryptopocket.sandbox.money.Money;
import io.cryptopocket.sandbox.money.Unit;
import io.cryptopocket.sandbox.ramp.asset.Asset;
import io.cryptopocket.sandbox.ramp.asset.Currencies;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The arithmetic of buying and selling, exact but for three roundings: a fee goes to the nearest cent, half a cent
 * up; coins bought are cut off after eight decimals, or fewer if the coin has fewer; the value of coins sold is cut
 * off after the cent.
 */
public final class Pricing {

    /** Fee for selling coins, in percent of their value. */
    static final BigDecimal OFF_RAMP_FEE_PERCENT = BigDecimal.ONE;

    private static final int MOST_COIN_DECIMALS = 8;

    private final Currencies currencies;

    public Pricing(Currencies currencies) {
        this.currencies = currencies;
    }

    /**
     * What an amount buys.
     *
     * @param fiat not negative
     */
    public OnRampQuote buy(PaymentMethod method, Asset asset, String blockchain, Money fiat) {
        BigDecimal price = currencies.price(asset, fiat.unit());
        Money fee = percent(fiat, method.feePercent());
        BigDecimal coins = fiat.minus(fee)
                .amount()
                .divide(price, Math.min(asset.unit().decimals(), MOST_COIN_DECIMALS), RoundingMode.DOWN);
        return new OnRampQuote(
                method, asset, asset.named(blockchain), fiat, fee, price, new Money(asset.unit(), coins));
    }

    /**
     * What an amount of coins brings.
     *
     * @param coins not negative
     */
    public OffRampQuote sell(Asset asset, String blockchain, Money coins, Unit currency) {
        BigDecimal price = currencies.price(asset, currency);
        Money value = Money.rounded(currency, coins.amount().multiply(price), RoundingMode.DOWN);
        Money fee = percent(value, OFF_RAMP_FEE_PERCENT);
        return new OffRampQuote(asset, asset.named(blockchain), coins, price, fee, value.minus(fee));
    }

    private static Money percent(Money amount, BigDecimal percent) {
        return Money.rounded(amount.unit(), amount.amount().multiply(percent).movePointLeft(2), RoundingMode.HALF_UP);
    }
}
