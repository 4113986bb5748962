package io.cryptopocket.sandbox.ramp.payment;

import io.cryptopocket.sandbox.customer.Customer;
import io.cryptopocket.sandbox.customer.Trait;
import io.cryptopocket.sandbox.ramp.quote.PaymentMethod;
import org.jspecify.annotations.Nullable;

/** The company behind cards and payment pages. It can be broken, for testers. */
public final class PaymentProvider {

    private volatile boolean broken;

    /** Breaks the provider, or mends it. */
    public void setBroken(boolean broken) {
        this.broken = broken;
    }

    public boolean isBroken() {
        return broken;
    }

    /** Whether it creates a payment. Bank transfers need no provider, but for them too a record can be faulty. */
    boolean accepts(Customer customer, PaymentMethod method, @Nullable String externalId) {
        if (customer.is(Trait.FAULTY) || PaymentScript.of(externalId) == PaymentScript.PROVIDER_FAILS) {
            return false;
        }
        return method.isTransfer() || !broken && !customer.is(Trait.REFUSED_BY_PROVIDER);
    }
}
