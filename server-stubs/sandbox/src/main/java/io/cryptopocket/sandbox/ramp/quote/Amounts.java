package io.cryptopocket.sandbox.ramp.quote;

import io.cryptopocket.sandbox.money.Money;
import io.cryptopocket.sandbox.money.Unit;
import io.cryptopocket.sandbox.outcome.Outcome;
import java.math.BigDecimal;

/** Reads amounts of requests. */
public final class Amounts {

    private static final int MOST_DIGITS = 12;

    private Amounts() {}

    /**
     * An amount in a unit. It may be zero or negative, which is for others to judge; it has at most twelve digits
     * before the point, and no more behind it than the unit has.
     *
     * @param field its name in the request
     */
    public static Outcome<Money> read(String field, BigDecimal amount, Unit unit) {
        // Digits are counted before anything else: writing out 1E+999999999 would take a gigabyte.
        if ((long) amount.precision() - amount.scale() > MOST_DIGITS) {
            return Outcome.invalid(field, "The " + words(field) + " must be less than a thousand billion.");
        }
        if (amount.scale() > unit.decimals() && !Money.fits(unit, amount)) {
            return Outcome.invalid(
                    field, "The " + words(field) + " must have at most " + unit.decimals() + " decimal places.");
        }
        return Outcome.done(new Money(unit, amount));
    }

    /** As {@link #read}, and the amount is more than zero. */
    public static Outcome<Money> readPositive(String field, BigDecimal amount, Unit unit) {
        return amount.signum() > 0
                ? read(field, amount, unit)
                : Outcome.invalid(field, "The " + words(field) + " must be greater than 0.");
    }

    private static String words(String field) {
        return field.replace('_', ' ');
    }
}
