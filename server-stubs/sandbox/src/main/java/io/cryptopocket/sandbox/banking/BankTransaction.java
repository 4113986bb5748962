package io.cryptopocket.sandbox.banking;

import io.cryptopocket.sandbox.money.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Money that arrived at a bank account.
 *
 * @param account where it arrived
 * @param senderIban of the account it came from, or null if that is not known
 * @param concept text of the transfer, or null if it has none
 * @param payment the payment it belongs to, or null as long as it belongs to none
 */
public record BankTransaction(
        String id,
        Iban account,
        Instant bookedAt,
        Money amount,
        String senderName,
        @Nullable Iban senderIban,
        @Nullable String concept,
        @Nullable String payment) {

    public boolean isReconciled() {
        return payment != null;
    }

    BankTransaction belongingTo(String owner) {
        return new BankTransaction(id, account, bookedAt, amount, senderName, senderIban, concept, owner);
    }

    /** Names nobody: it may stand in a log. */
    @Override
    public String toString() {
        return "BankTransaction[" + id + "]";
    }
}
