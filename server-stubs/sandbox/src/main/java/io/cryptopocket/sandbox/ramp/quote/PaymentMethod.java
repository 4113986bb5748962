package io.cryptopocket.sandbox.ramp.quote;

import io.cryptopocket.sandbox.money.Money;
import io.cryptopocket.sandbox.money.Unit;
import java.math.BigDecimal;

/**
 * A way to pay.
 *
 * @param type lower-case name in requests and answers, for example {@code card}
 * @param name for people
 * @param smallest payment
 * @param feePercent of the payment
 * @param channel how the money comes in
 */
public record PaymentMethod(String type, String name, Money smallest, BigDecimal feePercent, Channel channel) {

    /** How money comes in. */
    public enum Channel {
        /** By bank transfer, with a concept that says what for. */
        TRANSFER,
        /** By card; there is a limit for each quarter. */
        CARD,
        /** Through another page on which the customer pays. */
        PAGE
    }

    /** What the customer pays in. */
    public Unit currency() {
        return smallest.unit();
    }

    public boolean isTransfer() {
        return channel == Channel.TRANSFER;
    }

    public boolean isCard() {
        return channel == Channel.CARD;
    }

    /** Whether it is a method of Latin America: paid in another currency than euros, and needing no blockchain. */
    public boolean isLatinAmerican() {
        return !currency().equals(Unit.EUR);
    }
}
