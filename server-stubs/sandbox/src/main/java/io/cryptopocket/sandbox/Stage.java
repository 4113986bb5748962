package io.cryptopocket.sandbox;

import io.cryptopocket.sandbox.control.Control;
import io.cryptopocket.sandbox.control.Worlds;
import io.cryptopocket.sandbox.document.AddressGuard;
import io.cryptopocket.sandbox.face.Face;
import io.cryptopocket.sandbox.fault.FaultSwitch;
import io.cryptopocket.sandbox.identifier.Identifiers;
import io.cryptopocket.sandbox.identity.Tokens;
import io.cryptopocket.sandbox.ramp.Links;
import io.cryptopocket.sandbox.recent.RecentExchanges;
import io.cryptopocket.sandbox.recent.Recorder;
import io.cryptopocket.sandbox.seed.Seed;
import io.cryptopocket.sandbox.seed.SeedIntegrations;
import io.cryptopocket.sandbox.webhook.HttpTransport;
import io.cryptopocket.sandbox.webhook.RetryPlan;
import io.cryptopocket.sandbox.world.WorldSettings;
import io.cryptopocket.spec.Contract;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/** What is behind the operations and beside them: the world, those who move it, and the pages that show it. */
final class Stage implements AutoCloseable {

    /** How long a receiver of a webhook may take. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Contract contract;
    private final SandboxBuilder settings;
    private final Worlds worlds;
    private final RecentExchanges recent = new RecentExchanges();

    /** @param root address of the server, with a slash at its end; asked when it is needed */
    Stage(
            Contract contract,
            SeedIntegrations seeded,
            AddressGuard guard,
            FaultSwitch faults,
            SandboxBuilder settings,
            Supplier<URI> root) {
        this.contract = contract;
        this.settings = settings;
        this.worlds = Worlds.start(
                new WorldSettings(
                        settings.clock(),
                        settings.pace(),
                        Identifiers.unguessable(),
                        new Links(root),
                        Seed.TERMS,
                        faults.transport(new HttpTransport((url, address) -> admits(guard, url, address), PATIENCE)),
                        seeded::keyOf,
                        RetryPlan.STANDARD),
                new Seed(contract));
    }

    private static boolean admits(AddressGuard guard, URI url, InetAddress address) {
        int standard = "https".equalsIgnoreCase(url.getScheme()) ? 443 : 80;
        String host = url.getHost().replaceAll("^\\[|]$", "");
        return guard.admits(host, url.getPort() < 0 ? standard : url.getPort(), address);
    }

    Worlds worlds() {
        return worlds;
    }

    Control control(Tokens tokens) {
        return new Control(worlds, List.of(tokens::clear, recent::clear));
    }

    /** The pages, and who listens to the operations. */
    List<Object> providers() {
        return List.of(
                new Recorder(recent, contract, () -> worlds.current().clock().instant()),
                new Face(contract, recent, worlds::current, settings.control()));
    }

    @Override
    public void close() {
        worlds.close();
    }
}
