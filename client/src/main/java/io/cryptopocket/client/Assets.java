package io.cryptopocket.client;

import io.cryptopocket.client.api.CommonApi;
import io.cryptopocket.client.invoker.Caller;

/** Prices and the assets that can be traded. */
public final class Assets extends CommonApi {

    Assets(Caller caller) {
        super(caller);
    }
}
