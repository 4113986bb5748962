package io.cryptopocket.sandbox.customer;

/** A bank account in Latin America, that sales of coins are paid out to. Says nothing of its number in logs. */
public record LocalBankAccount(String bankName, String accountNumber) {

    @Override
    public String toString() {
        return "LocalBankAccount[" + bankName + "]";
    }
}
