package io.cryptopocket.sandbox.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * An exact amount of one unit, always held with all the decimals of that unit.
 *
 * <p>Amounts of different units never meet: adding or comparing them is an {@link IllegalArgumentException}. An
 * amount finer than the smallest piece of its unit is refused unless {@linkplain #rounded rounding is asked for by
 * name}.
 */
public record Money(Unit unit, BigDecimal amount) implements Comparable<Money> {

    public Money {
        Objects.requireNonNull(unit, "unit");
        if (amount.scale() != unit.decimals()) {
            // Without its zeros first: bringing 0E-999999999 to two decimals would need a gigabyte.
            BigDecimal bare = amount.stripTrailingZeros();
            if (bare.scale() > unit.decimals()) {
                throw new IllegalArgumentException(
                        bare + " " + unit + " is finer than the " + unit.decimals() + " decimals of " + unit + ".");
            }
            amount = bare.setScale(unit.decimals(), RoundingMode.UNNECESSARY);
        }
    }

    public static Money of(Unit unit, String amount) {
        return new Money(unit, new BigDecimal(amount));
    }

    public static Money zero(Unit unit) {
        return new Money(unit, BigDecimal.ZERO);
    }

    /** So many of the smallest pieces of the unit: cents of a euro, wei of an ether. */
    public static Money ofPieces(Unit unit, BigInteger pieces) {
        return new Money(unit, new BigDecimal(pieces, unit.decimals()));
    }

    /** The amount brought to the decimals of the unit, the rest going where {@code rounding} says. */
    public static Money rounded(Unit unit, BigDecimal amount, RoundingMode rounding) {
        return new Money(unit, amount.setScale(unit.decimals(), rounding));
    }

    /** Whether the amount has no more decimals than the unit has. */
    public static boolean fits(Unit unit, BigDecimal amount) {
        return amount.stripTrailingZeros().scale() <= unit.decimals();
    }

    public Money plus(Money other) {
        return new Money(unit, amount.add(other.in(unit)));
    }

    public Money minus(Money other) {
        return new Money(unit, amount.subtract(other.in(unit)));
    }

    public Money negated() {
        return new Money(unit, amount.negate());
    }

    public boolean isPositive() {
        return amount.signum() > 0;
    }

    public boolean isNegative() {
        return amount.signum() < 0;
    }

    public boolean isZero() {
        return amount.signum() == 0;
    }

    public boolean isMoreThan(Money other) {
        return compareTo(other) > 0;
    }

    public boolean isLessThan(Money other) {
        return compareTo(other) < 0;
    }

    /** The amount in smallest pieces: 12.34 EUR is 1234. */
    public BigInteger pieces() {
        return amount.unscaledValue();
    }

    /** The amount without trailing zeros and without an exponent, as JSON numbers are written here: 123.75, 1, 100. */
    public BigDecimal shortest() {
        BigDecimal bare = amount.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0, RoundingMode.UNNECESSARY) : bare;
    }

    /** The amount with all its decimals and without an exponent: {@code 12.30}. */
    public String plain() {
        return amount.toPlainString();
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(other.in(unit));
    }

    @Override
    public String toString() {
        return plain() + " " + unit;
    }

    private BigDecimal in(Unit expected) {
        if (!unit.equals(expected)) {
            throw new IllegalArgumentException(
                    "An amount of " + unit + " cannot be reckoned with one of " + expected + ".");
        }
        return amount;
    }
}
