package io.cryptopocket.sandbox.resource;

import io.cryptopocket.sandbox.document.Documents;
import io.cryptopocket.sandbox.identity.Integrations;
import io.cryptopocket.sandbox.identity.Tokens;
import io.cryptopocket.server.api.BankAccountsApi;
import io.cryptopocket.server.api.CommonApi;
import io.cryptopocket.server.api.OffRampApi;
import io.cryptopocket.server.api.OnRampApi;
import io.cryptopocket.server.api.UsersApi;
import io.cryptopocket.server.api.WebhooksApi;
import java.util.List;

/** All operations, as objects that implement the generated interfaces. */
public final class Operations {

    private Operations() {}

    /** The operations on top of these rules. */
    public static List<Object> of(Integrations integrations, Tokens tokens, Documents documents) {
        return List.of(
                FilledIn.by(CommonApi.class, new SigningIn(integrations, tokens)),
                FilledIn.by(UsersApi.class, new DocumentUpload(documents)),
                FilledIn.by(OnRampApi.class),
                FilledIn.by(OffRampApi.class),
                FilledIn.by(BankAccountsApi.class),
                FilledIn.by(WebhooksApi.class));
    }
}
