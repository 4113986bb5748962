package io.cryptopocket.sandbox.control.http;

import io.cryptopocket.sandbox.control.Worlds;
import io.cryptopocket.sandbox.customer.Customer;
import io.cryptopocket.sandbox.identity.IntegrationId;
import io.cryptopocket.sandbox.ramp.offramp.OffRamp;
import io.cryptopocket.sandbox.ramp.payment.Payment;
import io.cryptopocket.sandbox.world.World;
import java.util.List;

/** Finds things for testers, whoever they belong to. */
final class Belongings {

    private final Worlds worlds;
    private final List<IntegrationId> integrations;

    Belongings(Worlds worlds, List<IntegrationId> integrations) {
        this.worlds = worlds;
        this.integrations = List.copyOf(integrations);
    }

    List<IntegrationId> integrations() {
        return integrations;
    }

    IntegrationId integration(String name) throws Unusable {
        return integrations.stream()
                .filter(known -> known.value().equals(name))
                .findFirst()
                .orElseThrow(() -> Unusable.missing("There is no integration \"" + name + "\"; there are "
                        + String.join(
                                ", ",
                                integrations.stream().map(IntegrationId::value).toList()) + "."));
    }

    World world() {
        return worlds.current();
    }

    Payment payment(String id) throws Unusable {
        return world().payments()
                .findForCustomer(id)
                .orElseThrow(() -> Unusable.missing("There is no payment \"" + id + "\"."));
    }

    OffRamp offRamp(String id) throws Unusable {
        return integrations.stream()
                .flatMap(owner -> world().offRamps().find(owner, id).stream())
                .findFirst()
                .orElseThrow(() -> Unusable.missing("There is no off-ramp \"" + id + "\"."));
    }

    Customer customer(String id) throws Unusable {
        boolean number = id.matches("[0-9]{1,18}");
        return number && world().customers().ownerOf(Long.parseLong(id)).isPresent()
                ? world().customers().get(Long.parseLong(id))
                : none("customer", id);
    }

    private static Customer none(String kind, String id) throws Unusable {
        throw Unusable.missing("There is no " + kind + " \"" + id + "\".");
    }
}
