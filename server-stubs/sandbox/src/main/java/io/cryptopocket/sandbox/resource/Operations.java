package io.cryptopocket.sandbox.resource;

import io.cryptopocket.sandbox.document.Documents;
import io.cryptopocket.sandbox.identity.Integrations;
import io.cryptopocket.sandbox.identity.Tokens;
import io.cryptopocket.sandbox.world.World;
import io.cryptopocket.server.api.BankAccountsApi;
import io.cryptopocket.server.api.CommonApi;
import io.cryptopocket.server.api.OffRampApi;
import io.cryptopocket.server.api.OnRampApi;
import io.cryptopocket.server.api.UsersApi;
import io.cryptopocket.server.api.WebhooksApi;
import java.util.List;
import java.util.function.Supplier;

/** All operations, as objects that implement the generated interfaces. */
public final class Operations {

    private Operations() {}

    /**
     * The operations on top of these rules.
     *
     * @param world the present one; asked for each request, because a reset makes another
     * @param callers has to be registered with the server as well
     */
    public static List<Object> of(
            Integrations integrations, Tokens tokens, Documents documents, Supplier<World> world, Callers callers) {
        return List.of(
                FilledIn.by(
                        CommonApi.class,
                        new SigningIn(integrations, tokens),
                        new Prices(world),
                        new AvailableAssets(world.get().assets())),
                FilledIn.by(
                        UsersApi.class,
                        new CustomerRegistration(world, callers),
                        new CustomerSearch(world, callers),
                        new CustomerVerification(world, callers),
                        new DocumentUpload(documents)),
                FilledIn.by(
                        OnRampApi.class,
                        new Methods(world),
                        new BuyingQuotes(world),
                        new PaymentCreation(world, callers),
                        new GuidedPaymentCreation(world, callers),
                        new PaymentHistory(world, callers)),
                FilledIn.by(OffRampApi.class, new SellingQuotes(world), new OffRampSales(world, callers)),
                FilledIn.by(BankAccountsApi.class, new Banking(world, callers)),
                FilledIn.by(WebhooksApi.class, new WebhookSubscriptions(world, callers)));
    }
}
