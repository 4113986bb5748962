package io.cryptopocket.sandbox.seed;

import io.cryptopocket.sandbox.identity.IntegrationId;
import io.cryptopocket.sandbox.ramp.Terms;
import io.cryptopocket.sandbox.world.World;
import io.cryptopocket.spec.Contract;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

/**
 * Puts into a new world what the examples of the contract assume: its fixtures, and what their answers show of them.
 * Two integrations have customers: {@link #ALPHA}, which the examples speak for, and {@link #BETA}, which must not
 * take cards.
 */
public final class Seed {

    /** The integration of the fixtures {@code api_key} and {@code api_secret}. */
    public static final IntegrationId ALPHA = new IntegrationId("alpha");

    /** The integration of the fixtures {@code other_api_key} and {@code other_api_secret}. */
    public static final IntegrationId BETA = new IntegrationId("beta");

    /** What the seeded integrations may do. */
    public static final Terms TERMS = new Terms(Map.of(BETA, Set.of("card")));

    private final Shown shown;

    public Seed(Contract contract) {
        this.shown = new Shown(contract);
    }

    /**
     * Fills an empty world. Its clock is put forward if it stands before what the examples show, so that whatever
     * happens from now on happened later.
     */
    public void plant(World world) {
        Instant latest = new SeedHistory(shown, world).latest();
        Instant now = world.clock().instant();
        if (!now.isAfter(latest)) {
            world.clock().forward(Duration.between(now, latest).plusHours(1));
        }
        new SeedCustomers(shown, world).plant();
        new SeedHistory(shown, world).plant();
    }
}
