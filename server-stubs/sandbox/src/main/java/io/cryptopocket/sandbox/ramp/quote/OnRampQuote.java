package io.cryptopocket.sandbox.ramp.quote;

import io.cryptopocket.sandbox.money.Money;
import io.cryptopocket.sandbox.ramp.asset.Asset;
import java.math.BigDecimal;

/**
 * What an amount of money buys.
 *
 * @param fiat what the customer pays, the fee included
 * @param fee what of it is the fee
 * @param price of one coin, in the currency of {@code fiat}
 * @param coins what the customer gets
 */
public record OnRampQuote(
        PaymentMethod method, Asset asset, String blockchain, Money fiat, Money fee, BigDecimal price, Money coins) {

    /** What is turned into coins. */
    public Money net() {
        return fiat.minus(fee);
    }
}
