package io.cryptopocket.sandbox;

import io.cryptopocket.sandbox.fault.Impersonation;
import io.cryptopocket.sandbox.identity.Integration;
import io.cryptopocket.sandbox.identity.Tokens;
import io.cryptopocket.sandbox.seed.Seed;

/** Signs either seeded integration in without asking; for faults only. */
record BothIntegrations(Tokens tokens) implements Impersonation {

    @Override
    public String integration() {
        return tokens.issue(new Integration(Seed.ALPHA)).value();
    }

    @Override
    public String otherIntegration() {
        return tokens.issue(new Integration(Seed.BETA)).value();
    }
}
