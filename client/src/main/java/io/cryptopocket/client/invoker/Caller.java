package io.cryptopocket.client.invoker;

import java.util.concurrent.CompletableFuture;

/** Sends calls. Implementations are thread-safe. */
public interface Caller {

    /**
     * Sends a call and waits for its answer.
     *
     * @param call what to send
     * @param <T> what the call returns
     * @return the answer; null when the call returns nothing
     * @throws io.cryptopocket.client.error.CryptoPocketException when the call did not succeed
     */
    <T> T send(Call<T> call);

    /**
     * Sends a call without waiting.
     *
     * @param call what to send
     * @param <T> what the call returns
     * @return completes with the answer, or with a {@link io.cryptopocket.client.error.CryptoPocketException}; cancelling it
     *     stops the call
     */
    <T> CompletableFuture<T> sendAsync(Call<T> call);
}
