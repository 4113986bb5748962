package io.cryptopocket.sandbox;

import io.cryptopocket.sandbox.control.Control;
import io.cryptopocket.sandbox.control.Worlds;
import io.cryptopocket.sandbox.document.AddressGuard;
import io.cryptopocket.sandbox.document.Documents;
import io.cryptopocket.sandbox.document.Fetcher;
import io.cryptopocket.sandbox.document.FileField;
import io.cryptopocket.sandbox.document.Resolver;
import io.cryptopocket.sandbox.fault.FaultSwitch;
import io.cryptopocket.sandbox.http.ContractApplication;
import io.cryptopocket.sandbox.http.Server;
import io.cryptopocket.sandbox.identifier.Identifiers;
import io.cryptopocket.sandbox.identity.Tokens;
import io.cryptopocket.sandbox.ramp.Links;
import io.cryptopocket.sandbox.resource.Callers;
import io.cryptopocket.sandbox.resource.Operations;
import io.cryptopocket.sandbox.resource.UploadReader;
import io.cryptopocket.sandbox.seed.Seed;
import io.cryptopocket.sandbox.seed.SeedIntegrations;
import io.cryptopocket.sandbox.storage.DocumentStorage;
import io.cryptopocket.sandbox.time.Pace;
import io.cryptopocket.sandbox.webhook.HttpTransport;
import io.cryptopocket.sandbox.webhook.RetryPlan;
import io.cryptopocket.sandbox.world.WorldSettings;
import io.cryptopocket.spec.Contract;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * A running sandbox: a server that behaves as the contract says, with nothing behind it.
 *
 * <pre>{@code
 * try (Sandbox sandbox = Sandbox.builder().start()) {
 *     URI api = sandbox.baseUri();
 * }
 * }</pre>
 */
public final class Sandbox implements AutoCloseable {

    /** How long a receiver of webhooks may take for its answer. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Server server;
    private final StorageDirectory directory;
    private final FaultSwitch faults;
    private final Worlds worlds;
    private final Control control;
    private final URI baseUri;

    private Sandbox(
            Server server,
            StorageDirectory directory,
            FaultSwitch faults,
            Worlds worlds,
            Control control,
            URI baseUri) {
        this.server = server;
        this.directory = directory;
        this.faults = faults;
        this.worlds = worlds;
        this.control = control;
        this.baseUri = baseUri;
    }

    /** Settings for a new sandbox. */
    public static SandboxBuilder builder() {
        return new SandboxBuilder();
    }

    static Sandbox start(SandboxBuilder settings) {
        Contract contract = Contract.load();
        SeedIntegrations seeded = new SeedIntegrations(contract);
        AddressGuard guard = new AddressGuard(settings.urlHosts(), Resolver.PLATFORM);
        AtomicReference<URI> root = new AtomicReference<>(URI.create("/"));
        StorageDirectory directory = StorageDirectory.open(settings.storage());
        Worlds worlds = Worlds.start(world(settings, seeded, guard, root::get), new Seed(contract));
        Control control = new Control(worlds, List.of());
        try {
            DocumentStorage storage = new DocumentStorage(directory.path(), new DocumentQuota(worlds, control));
            Tokens tokens = new Tokens(() -> worlds.current().clock().instant(), seeded.tokenLifetime());
            FaultSwitch faults = new FaultSwitch(contract, new BothIntegrations(tokens));
            settings.fault().ifPresent(name -> turnOn(faults, name));
            Callers callers = new Callers();
            ContractApplication application = new ContractApplication(
                    contract,
                    tokens,
                    customer -> worlds.current().customers().ownerOf(customer),
                    Operations.of(
                            seeded.integrations(),
                            tokens,
                            new Documents(storage, new Fetcher(guard)),
                            worlds::current,
                            callers),
                    List.of(new UploadReader(new FileField(storage)), callers, faults));
            Server server = Server.start(application, settings.host(), settings.port());
            root.set(server.uri("/"));
            URI api = server.uri(contract.server().getPath());
            return new Sandbox(server, directory, faults, worlds, control, api);
        } catch (IOException e) {
            worlds.close();
            directory.close();
            throw Failures.explain(e, settings, directory.path());
        }
    }

    private static WorldSettings world(
            SandboxBuilder settings, SeedIntegrations seeded, AddressGuard guard, Supplier<URI> root) {
        return new WorldSettings(
                settings.clock(),
                Pace.STANDARD,
                Identifiers.unguessable(),
                new Links(root),
                Seed.TERMS,
                new HttpTransport((url, address) -> guard.allows(url.getHost(), port(url), address), PATIENCE),
                seeded::keyOf,
                RetryPlan.STANDARD);
    }

    private static int port(URI url) {
        return url.getPort() >= 0 ? url.getPort() : "https".equalsIgnoreCase(url.getScheme()) ? 443 : 80;
    }

    private static void turnOn(FaultSwitch faults, String name) {
        try {
            faults.on(name);
        } catch (IllegalArgumentException e) {
            throw new SandboxException(e.getMessage() + " --list-faults lists them all.", e);
        }
    }

    /** Where the operations are, as in {@code http://127.0.0.1:40123/api}; without a slash at its end. */
    public URI baseUri() {
        return baseUri;
    }

    /**
     * Makes this sandbox wrong in one way, instead of the one before. Costs next to nothing.
     *
     * @param name one of {@link io.cryptopocket.sandbox.fault.Faults#all}
     * @throws SandboxException when there is no such fault; the message names the nearest one
     */
    public void fault(String name) {
        turnOn(faults, name);
    }

    /** Makes this sandbox right again. */
    public void noFault() {
        faults.off();
    }

    /** What a tester can make happen in this sandbox, apart from its operations. */
    public Control control() {
        return control;
    }

    /** Stops the server and deletes a temporary storage. */
    @Override
    public void close() {
        server.close();
        worlds.close();
        directory.close();
    }
}
