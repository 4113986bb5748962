package io.cryptopocket.sandbox.ramp.quote;

import io.cryptopocket.sandbox.money.Money;
import io.cryptopocket.sandbox.ramp.asset.Asset;
import java.math.BigDecimal;

/**
 * What an amount of coins brings.
 *
 * @param coins what the customer sells
 * @param price of one coin, in the currency of {@code payout}
 * @param fee what is kept
 * @param payout what the customer gets
 */
public record OffRampQuote(Asset asset, String blockchain, Money coins, BigDecimal price, Money fee, Money payout) {}
