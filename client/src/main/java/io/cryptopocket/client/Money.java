package io.cryptopocket.client;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An amount of money in main units: euros, not cents.
 *
 * @param amount exact; its scale is that of what was received
 * @param currency ISO 4217 code, for example {@code EUR}
 */
public record Money(BigDecimal amount, String currency) {

    /**
     * Refuses missing parts.
     *
     * @throws NullPointerException when a part is missing
     */
    public Money {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(currency, "currency");
    }

    /**
     * An amount from hundredths.
     *
     * @param cents number of hundredths
     * @param currency ISO 4217 code
     * @return with two decimal places; null for null
     */
    public static @Nullable Money ofCents(@Nullable Long cents, String currency) {
        return cents == null ? null : new Money(BigDecimal.valueOf(cents, 2), currency);
    }

    /**
     * An amount from main units.
     *
     * @param amount main units
     * @param currency ISO 4217 code
     * @return null for null
     */
    public static @Nullable Money of(@Nullable BigDecimal amount, String currency) {
        return amount == null ? null : new Money(amount, currency);
    }

    /**
     * An amount from a decimal text in main units.
     *
     * @param amount for example {@code 12.50}
     * @param currency ISO 4217 code
     * @return null for null
     * @throws NumberFormatException when the text is no number
     */
    public static @Nullable Money of(@Nullable String amount, String currency) {
        return amount == null ? null : new Money(new BigDecimal(amount), currency);
    }

    /** For example {@code 12.50 EUR}. */
    @Override
    public String toString() {
        // An exponent of nine digits would be written out as a billion zeros.
        return (Math.abs((long) amount.scale()) > 100 ? amount.toString() : amount.toPlainString()) + " " + currency;
    }
}
