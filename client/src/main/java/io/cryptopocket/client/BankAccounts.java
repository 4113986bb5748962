package io.cryptopocket.client;

import io.cryptopocket.client.api.BankAccountsApi;
import io.cryptopocket.client.invoker.Caller;

/** The integration's bank accounts, what arrived on them, and which payment it belongs to. */
public final class BankAccounts extends BankAccountsApi {

    BankAccounts(Caller caller) {
        super(caller);
    }
}
