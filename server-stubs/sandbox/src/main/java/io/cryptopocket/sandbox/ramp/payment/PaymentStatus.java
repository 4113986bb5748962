package io.cryptopocket.sandbox.ramp.payment;

import java.util.Locale;

/** The states of a payment, in the order in which they follow each other. */
public enum PaymentStatus {
    /** Created; the customer has not paid. */
    STARTED,
    /** Bank transfers only: the transfer is announced. */
    PENDING_BANK,
    /** The money has arrived. */
    PAYMENT_RECEIVED,
    /** The coins are sent; final. */
    COINS_SENT;

    /** Whether the money has not arrived yet. */
    public boolean isUnpaid() {
        return this == STARTED || this == PENDING_BANK;
    }

    /** The state as it travels, for example {@code coins_sent}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
