package io.cryptopocket.sandbox.identity;

import java.util.Optional;

/** Whose customer somebody is. */
@FunctionalInterface
public interface CustomerDirectory {

    /**
     * The integration that a customer belongs to.
     *
     * @return empty when there is no such customer
     */
    Optional<IntegrationId> ownerOf(long customer);
}
