package io.cryptopocket.sandbox.ramp.offramp;

import java.math.BigDecimal;

/**
 * What the amount of an off-ramp makes happen, for testers who have nothing but the public API: its digits behind the
 * point.
 *
 * <p>The front page of the sandbox tells people what each of them does.
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
