package io.cryptopocket.client.invoker;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is fixed in a call however often and with whatever body it is sent.
 *
 * @param operationId name of the operation in the contract
 * @param method HTTP method
 * @param target path and query below the base URL, percent-encoded; may hold personal data
 * @param type what a success returns; null when it returns nothing
 * @param envelope where in a success the returned value stands
 * @param successWords values of {@code status} that mean success
 * @param tokenHeader header that carries the token; null when the operation needs none
 * @param named whether the caller gave the thing that is created a name of their own, by which the server knows a repetition
 */
record Description<T>(
        String operationId,
        String method,
        String target,
        @Nullable TypeReference<T> type,
        Call.Envelope envelope,
        Set<String> successWords,
        @Nullable String tokenHeader,
        boolean named) {

    /** The operation only. */
    @Override
    public String toString() {
        return "Description{" + operationId + "}";
    }
}
