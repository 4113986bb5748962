package io.cryptopocket.sandbox.webhook;

import java.util.Locale;
import java.util.Optional;

/** What a webhook can tell. The names are those of the contract. */
public enum EventType {
    /** The money of a payment was detected. */
    PAY_IN,
    /** The coins of a payment were sent. */
    COINS_SENT,
    /** The tokens of an off-ramp were received. */
    CRYPTO_RECEIVED,
    /** The bank transfer of an off-ramp is done. */
    TRANSFER_RAMPOFF_FINISHED;

    private static final String OLDER_NAME = "RAMPOFF_FINISHED";

    /** Reads a name, also the older one of {@link #TRANSFER_RAMPOFF_FINISHED}. */
    public static Optional<EventType> parse(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        if (upper.equals(OLDER_NAME)) {
            return Optional.of(TRANSFER_RAMPOFF_FINISHED);
        }
        for (EventType type : values()) {
            if (type.name().equals(upper)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
