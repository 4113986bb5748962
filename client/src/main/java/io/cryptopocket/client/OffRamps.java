package io.cryptopocket.client;

import io.cryptopocket.client.api.OffRampApi;
import io.cryptopocket.client.invoker.Caller;

/** Selling coins: quotes and off-ramps. */
public final class OffRamps extends OffRampApi {

    OffRamps(Caller caller) {
        super(caller);
    }
}
