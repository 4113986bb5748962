package io.cryptopocket.sandbox.resource;

import io.cryptopocket.sandbox.http.CallerContext;
import io.cryptopocket.sandbox.identity.IntegrationId;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.ext.ContextResolver;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Knows who sent the request that is being answered. The generated interfaces have no room for that; Jakarta REST puts a
 * view into this object that looks each time.
 */
public final class Callers implements ContextResolver<IntegrationId> {

    @Context
    private @Nullable SecurityContext security;

    /** The integration whose token came with the request. */
    IntegrationId current() {
        return CallerContext.caller(Objects.requireNonNull(security, "the server injects it"))
                .id();
    }

    @Override
    public IntegrationId getContext(Class<?> asker) {
        return current();
    }
}
