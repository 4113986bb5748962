package io.cryptopocket.sandbox.money;

import java.util.Objects;

/**
 * What an amount is counted in: a currency of the banks or a crypto asset.
 *
 * @param code upper-case symbol, for example {@code EUR} or {@code USDC}
 * @param decimals decimal places of the smallest piece: 2 for euros and their cents, 6 for USDC, 18 for ether
 */
public record Unit(String code, int decimals) {

    private static final int MOST_DECIMALS = 18;

    /** The euro, in which every price of the sandbox is stated. */
    public static final Unit EUR = new Unit("EUR", 2);

    public Unit {
        Objects.requireNonNull(code, "code");
        if (decimals < 0 || decimals > MOST_DECIMALS) {
            throw new IllegalArgumentException(
                    "A unit has 0 to " + MOST_DECIMALS + " decimals, but " + code + " was given " + decimals + ".");
        }
    }

    @Override
    public String toString() {
        return code;
    }
}
