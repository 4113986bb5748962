package io.cryptopocket.sandbox.customer;

/**
 * A company that was just registered.
 *
 * @param password opens its KYB form together with the link; shown once, kept nowhere
 */
public record RegisteredCompany(Customer customer, KybForm form, String password) {

    /** Keeps the password out of logs. */
    @Override
    public String toString() {
        return "RegisteredCompany[" + customer + "]";
    }
}
