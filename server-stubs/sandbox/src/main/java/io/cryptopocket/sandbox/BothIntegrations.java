package io.cryptopocket.sandbox;

import io.cryptopocket.sandbox.fault.Impersonation;
import io.cryptopocket.sandbox.identity.Integration;
import io.cryptopocket.sandbox.identity.Tokens;
import io.cryptopocket.sandbox.seed.Seed;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Signs either seeded integration in without asking; for faults only. */
final class BothIntegrations implements Impersonation {

    private static final Integration ALPHA = new Integration(Seed.ALPHA);
    private static final Integration BETA = new Integration(Seed.BETA);

    private final Tokens tokens;

    /** Each integration can have only so many tokens: one is enough for all faults. */
    private final Map<Integration, String> issued = new ConcurrentHashMap<>();

    BothIntegrations(Tokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public String integration() {
        return token(ALPHA);
    }

    @Override
    public String otherIntegration() {
        return token(BETA);
    }

    @Override
    public boolean isGood(String token) {
        return tokens.holder(token).isPresent();
    }

    @Override
    public boolean isOfOther(String token) {
        return tokens.holder(token).equals(Optional.of(BETA));
    }

    private String token(Integration holder) {
        return issued.compute(
                holder,
                (any, known) -> known != null && isGood(known)
                        ? known
                        : tokens.issue(holder).value());
    }
}
