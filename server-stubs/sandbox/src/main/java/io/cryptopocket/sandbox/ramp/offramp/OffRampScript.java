package io.cryptopocket.sandbox.ramp.offramp;

import java.math.BigDecimal;

/**
 * What the amount of an off-ramp makes happen, for testers who have nothing but the public API: its digits behind the point.
 *
 * <table>
 * <caption>Magic amounts</caption>
 * <tr><th>digits</th><th>what happens</th></tr>
 * <tr><td>{@code .0101}</td><td>the coins never arrive</td></tr>
 * <tr><td>{@code .0202}</td><td>the coins arrive and the money is never paid out</td></tr>
 * <tr><td>{@code .0303}</td><td>everything has happened when the answer arrives, whatever the pace</td></tr>
 * </table>
 */
public enum OffRampScript {
    ORDINARY("0"),
    STAY_PENDING("0.0101"),
    STAY_RECEIVED("0.0202"),
    AT_ONCE("0.0303");

    private final BigDecimal fraction;

    OffRampScript(String fraction) {
        this.fraction = new BigDecimal(fraction);
    }

    /** What an amount asks for; {@link #ORDINARY} for all that are not magic. */
    public static OffRampScript of(BigDecimal amount) {
        BigDecimal fraction = amount.remainder(BigDecimal.ONE);
        for (OffRampScript script : values()) {
            if (script.fraction.compareTo(fraction) == 0) {
                return script;
            }
        }
        return ORDINARY;
    }
}
