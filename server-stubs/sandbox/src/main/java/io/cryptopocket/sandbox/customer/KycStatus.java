package io.cryptopocket.sandbox.customer;

import java.util.Locale;

/** How far a verification is. It only goes forward: from unused through processing to one of the two decisions. */
public enum KycStatus {
    /** Not begun. */
    UNUSED,
    /** The form was sent off. */
    PROCESSING,
    /** Approved. */
    VALID,
    /** Rejected. */
    FAIL;

    public boolean isDecided() {
        return this == VALID || this == FAIL;
    }

    /** Whether a verification may go from here to there. */
    public boolean mayBecome(KycStatus next) {
        return !isDecided() && next.compareTo(this) > 0;
    }

    /** The status as it travels, for example {@code valid}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
