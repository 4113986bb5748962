package io.cryptopocket.sandbox.identity;

import java.time.Duration;

/**
 * A token as it is handed out, once.
 *
 * @param value goes into the header that the contract names, as it stands
 * @param lifetime how long it is good for, from now on
 */
public record IssuedToken(String value, Duration lifetime) {

    /** Says nothing of the value, which is a secret. */
    @Override
    public String toString() {
        return "a token for " + lifetime;
    }
}
