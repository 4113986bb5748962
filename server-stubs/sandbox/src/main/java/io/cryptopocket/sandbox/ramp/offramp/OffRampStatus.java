package io.cryptopocket.sandbox.ramp.offramp;

import java.util.Locale;

/** The states of an off-ramp, in the order in which they follow each other. */
public enum OffRampStatus {
    /** Created; the coins have not arrived. */
    PENDING,
    /** The coins have arrived, the money is on its way. */
    CRYPTO_RECEIVED,
    /** The money is paid out; final. */
    FINISHED;

    /** The state as it travels, for example {@code crypto_received}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
