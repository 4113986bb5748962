package io.cryptopocket.sandbox.ramp.payment;

import io.cryptopocket.sandbox.banking.Iban;
import io.cryptopocket.sandbox.customer.Customer;

/** The accounts that customers send money from: made from their identifiers, at a bank that does not exist. */
final class CustomerIbans {

    private static final String BANK_AND_BRANCH = "99990001";

    private CustomerIbans() {}

    static Iban of(Customer customer) {
        String number = Long.toString(customer.id() % 10_000_000_000L);
        return Iban.of("ES", BANK_AND_BRANCH + "00" + "0".repeat(10 - number.length()) + number);
    }
}
