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
import io.cryptopocket.sandbox.http.HeadStart;
import io.cryptopocket.sandbox.http.Server;
import io.cryptopocket.sandbox.identity.Tokens;
import io.cryptopocket.sandbox.resource.Callers;
import io.cryptopocket.sandbox.resource.Evidence;
import io.cryptopocket.sandbox.resource.Operations;
import io.cryptopocket.sandbox.resource.UploadReader;
import io.cryptopocket.sandbox.seed.SeedIntegrations;
import io.cryptopocket.sandbox.storage.DocumentStorage;
import io.cryptopocket.spec.Contract;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

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

    private final Server server;
    private final StorageDirectory directory;
    private final FaultSwitch faults;
    private final Stage stage;
    private final URI baseUri;

    private Sandbox(Server server, StorageDirectory directory, FaultSwitch faults, Stage stage, URI baseUri) {
        this.server = server;
        this.directory = directory;
        this.faults = faults;
        this.stage = stage;
        this.baseUri = baseUri;
    }

    /** Settings for a new sandbox. */
    public static SandboxBuilder builder() {
        return new SandboxBuilder();
    }

    static Sandbox start(SandboxBuilder settings) {
        HeadStart.take();
        Contract contract = Contract.load();
        SeedIntegrations seeded = new SeedIntegrations(contract);
        FaultSwitch faults = new FaultSwitch(contract);
        settings.fault().ifPresent(name -> turnOn(faults, name));
        StorageDirectory directory = StorageDirectory.open(settings.storage());
        AddressGuard guard = new AddressGuard(settings.urlHosts(), Resolver.PLATFORM);
        AtomicReference<URI> root = new AtomicReference<>(URI.create("/"));
        Stage stage = new Stage(contract, seeded, guard, faults, settings, root::get);
        Worlds worlds = stage.worlds();
        Tokens tokens = new Tokens(() -> worlds.current().clock().instant(), seeded.tokenLifetime());
        try {
            Control control = stage.control(tokens);
            DocumentStorage storage = new DocumentStorage(directory.path(), new DocumentQuota(worlds, control));
            Documents documents = new Documents(storage, new Fetcher(guard));
            Callers callers = new Callers();
            List<Object> providers = new ArrayList<>(stage.providers(control, tokens, faults));
            providers.addAll(List.of(
                    new UploadReader(new FileField(storage)),
                    new Evidence(),
                    callers,
                    faults.feature(new BothIntegrations(tokens))));
            ContractApplication application = new ContractApplication(
                    contract,
                    tokens,
                    customer -> worlds.current().customers().ownerOf(customer),
                    Operations.of(seeded.integrations(), tokens, documents, worlds::current, callers),
                    providers);
            Server server = Server.start(application, settings.host(), settings.port());
            root.set(server.uri("/"));
            return new Sandbox(
                    server,
                    directory,
                    faults,
                    stage,
                    server.uri(contract.server().getPath()));
        } catch (IOException e) {
            stage.close();
            directory.close();
            throw Failures.explain(e, settings, directory.path());
        }
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

    /** Whether the fault that is on has acted, and every answer was still the same as without it. */
    public boolean faultMadeNoDifference() {
        return faults.madeNoDifference();
    }

    /** Stops the server and deletes a temporary storage. */
    @Override
    public void close() {
        server.close();
        stage.close();
        directory.close();
    }
}
