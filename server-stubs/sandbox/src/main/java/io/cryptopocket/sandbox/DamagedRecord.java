package io.cryptopocket.sandbox;

/** What an operation meets that touches the customer who is seeded to make it fail. Expected, and so without stack trace. */
final class DamagedRecord extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DamagedRecord(long customer) {
        super("the record of customer " + customer + " is damaged, as it is seeded to be", null, false, false);
    }
}
