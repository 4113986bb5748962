package io.cryptopocket.sandbox.identity;

import java.util.Objects;

/**
 * Whose something is: the opaque name of one integration. Every resource of the sandbox belongs to exactly one.
 *
 * @param value never empty, and never a credential: it may stand in a log
 */
public record IntegrationId(String value) {

    public IntegrationId {
        Objects.requireNonNull(value, "value");
        if (value.isEmpty()) {
            throw new IllegalArgumentException("An integration needs a name that is not empty.");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
