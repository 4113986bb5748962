package io.cryptopocket.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import io.cryptopocket.sandbox.control.Control;
import io.cryptopocket.sandbox.control.Worlds;
import io.cryptopocket.sandbox.control.http.ControlApi;
import io.cryptopocket.sandbox.control.http.LocalOnly;
import io.cryptopocket.sandbox.document.AddressGuard;
import io.cryptopocket.sandbox.face.Face;
import io.cryptopocket.sandbox.fault.FaultSwitch;
import io.cryptopocket.sandbox.form.GatewayPages;
import io.cryptopocket.sandbox.form.KybPages;
import io.cryptopocket.sandbox.form.KycPages;
import io.cryptopocket.sandbox.form.OnboardingPages;
import io.cryptopocket.sandbox.form.PaymentPages;
import io.cryptopocket.sandbox.identifier.Identifiers;
import io.cryptopocket.sandbox.identity.IntegrationId;
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
import io.cryptopocket.spec.Fixture;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What is behind the operations and beside them: the world, those who move it, and the pages that show it. */
final class Stage implements AutoCloseable {

    /** How long a receiver of a webhook may take. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final List<IntegrationId> INTEGRATIONS = List.of(Seed.ALPHA, Seed.BETA);

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

    /** The pages, who listens to the operations, and the control unless it is left out. */
    List<Object> providers(Control control, Tokens tokens, FaultSwitch faults) {
        List<Object> providers = new ArrayList<>(List.of(
                new Recorder(recent, contract, () -> worlds.current().clock().instant()),
                new Face(contract, recent, worlds::current, settings.pace(), settings.control()),
                new GatewayPages(worlds::current, sampleWallet(), settings.pace(), settings.control()),
                new PaymentPages(worlds::current, settings.pace()),
                new KycPages(worlds::current, settings.pace()),
                new KybPages(worlds::current, settings.pace()),
                new OnboardingPages(worlds::current)));
        if (settings.control()) {
            providers.add(new LocalOnly());
            providers.add(new ControlApi(contract, control, worlds, faults, tokens, INTEGRATIONS));
        }
        return providers;
    }

    private String sampleWallet() {
        return Optional.ofNullable(contract.fixtures().get("wallet"))
                .flatMap(Fixture::sandboxValue)
                .map(JsonNode::asText)
                .orElse("0x" + "0".repeat(40));
    }

    @Override
    public void close() {
        worlds.close();
    }
}
