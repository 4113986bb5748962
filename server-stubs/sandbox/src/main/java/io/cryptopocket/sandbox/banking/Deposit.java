package io.cryptopocket.sandbox.banking;

import io.cryptopocket.sandbox.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A bank transfer on its way in.
 *
 * @param senderIban null if it is not told
 * @param concept null if it has none
 */
public record Deposit(
        Iban account,
        Money amount,
        String senderName,
        @Nullable Iban senderIban,
        @Nullable String concept) {

    /** Names nobody: it may stand in a log. */
    @Override
    public String toString() {
        return "Deposit[" + amount + "]";
    }
}
