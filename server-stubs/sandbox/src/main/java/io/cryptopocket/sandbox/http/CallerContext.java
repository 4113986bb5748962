package io.cryptopocket.sandbox.http;

import io.cryptopocket.sandbox.identity.Integration;
import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;

/** Who calls, as Jakarta REST passes it on. */
public record CallerContext(Integration caller) implements SecurityContext {

    /** The integration whose token came with the request. */
    public static Integration caller(SecurityContext context) {
        return (Integration) context.getUserPrincipal();
    }

    @Override
    public Principal getUserPrincipal() {
        return caller;
    }

    @Override
    public boolean isUserInRole(String role) {
        return false;
    }

    @Override
    public boolean isSecure() {
        return false;
    }

    @Override
    public String getAuthenticationScheme() {
        return "auth";
    }
}
