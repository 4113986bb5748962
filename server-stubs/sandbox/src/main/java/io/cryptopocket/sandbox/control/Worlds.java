package io.cryptopocket.sandbox.control;

import io.cryptopocket.sandbox.seed.Seed;
import io.cryptopocket.sandbox.time.Heartbeat;
import io.cryptopocket.sandbox.world.World;
import io.cryptopocket.sandbox.world.WorldSettings;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The present world, and new ones in its place. Whoever serves requests asks for the {@link #current} one each time.
 */
public final class Worlds implements AutoCloseable {

    private static final Duration BEAT = Duration.ofMillis(50);

    private final WorldSettings settings;
    private final Seed seed;
    private final AtomicReference<World> current;
    private final Heartbeat heartbeat;

    private Worlds(WorldSettings settings, Seed seed, World first) {
        this.settings = settings;
        this.seed = seed;
        this.current = new AtomicReference<>(first);
        this.heartbeat = Heartbeat.start(BEAT, () -> current().settle());
    }

    /** Makes the first world. What is due in it happens from now on, also if nobody asks. */
    public static Worlds start(WorldSettings settings, Seed seed) {
        return new Worlds(settings, seed, seeded(settings, seed));
    }

    public World current() {
        return current.get();
    }

    /** Makes a new world, as at the start. What the old one had to deliver is dropped. */
    public void reset() {
        current.getAndSet(seeded(settings, seed)).close();
    }

    @Override
    public void close() {
        heartbeat.close();
        current().close();
    }

    private static World seeded(WorldSettings settings, Seed seed) {
        World world = new World(settings);
        seed.plant(world);
        return world;
    }
}
