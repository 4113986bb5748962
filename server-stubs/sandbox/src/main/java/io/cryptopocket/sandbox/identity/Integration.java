package io.cryptopocket.sandbox.identity;

import java.security.Principal;

/**
 * A partner's integration: whoever holds its API key and secret acts as this.
 *
 * @param id whose everything is that it makes
 */
public record Integration(IntegrationId id) implements Principal {

    @Override
    public String getName() {
        return id.value();
    }
}
