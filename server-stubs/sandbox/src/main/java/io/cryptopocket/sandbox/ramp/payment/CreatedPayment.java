package io.cryptopocket.sandbox.ramp.payment;

import io.cryptopocket.sandbox.banking.BankAccount;
import java.net.URI;

/** A new payment, and how the customer pays it. */
public sealed interface CreatedPayment {

    Payment payment();

    /** By bank transfer to an account; {@link Payment#concept} goes into the transfer. */
    record ByTransfer(Payment payment, BankAccount account) implements CreatedPayment {}

    /** On a page. */
    record OnPage(Payment payment, URI url) implements CreatedPayment {}
}
