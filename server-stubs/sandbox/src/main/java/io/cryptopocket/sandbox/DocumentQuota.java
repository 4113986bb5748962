package io.cryptopocket.sandbox;

import io.cryptopocket.sandbox.control.Control;
import io.cryptopocket.sandbox.control.Worlds;
import io.cryptopocket.sandbox.customer.Customer;
import io.cryptopocket.sandbox.customer.Trait;
import java.util.function.LongUnaryOperator;

/** How many bytes of documents a customer may store: any number, but for those who are made to be refused. */
record DocumentQuota(Worlds worlds, Control control) implements LongUnaryOperator {

    /** @throws DamagedRecord when the record of the customer is damaged */
    @Override
    public long applyAsLong(long id) {
        Customer customer = worlds.current().customers().get(id);
        if (customer.is(Trait.FAULTY)) {
            throw new DamagedRecord(id);
        }
        return control.isStorageBroken() || customer.is(Trait.WITHOUT_STORAGE) ? 0 : Long.MAX_VALUE;
    }
}
