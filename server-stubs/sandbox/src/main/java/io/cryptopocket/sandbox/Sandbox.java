package io.cryptopocket.sandbox;

import io.cryptopocket.sandbox.document.AddressGuard;
import io.cryptopocket.sandbox.document.Documents;
import io.cryptopocket.sandbox.document.Fetcher;
import io.cryptopocket.sandbox.document.FileField;
import io.cryptopocket.sandbox.document.Resolver;
import io.cryptopocket.sandbox.http.ContractApplication;
import io.cryptopocket.sandbox.http.Server;
import io.cryptopocket.sandbox.identity.Tokens;
import io.cryptopocket.sandbox.resource.Operations;
import io.cryptopocket.sandbox.resource.UploadReader;
import io.cryptopocket.sandbox.storage.DocumentStorage;
import io.cryptopocket.spec.Contract;
import java.io.IOException;
import java.net.URI;
import java.util.List;

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
    private final URI baseUri;

    private Sandbox(Server server, StorageDirectory directory, URI baseUri) {
        this.server = server;
        this.directory = directory;
        this.baseUri = baseUri;
    }

    /** Settings for a new sandbox. */
    public static SandboxBuilder builder() {
        return new SandboxBuilder();
    }

    static Sandbox start(SandboxBuilder settings) {
        Contract contract = Contract.load();
        Seed seed = new Seed(contract);
        StorageDirectory directory = StorageDirectory.open(settings.storage());
        try {
            DocumentStorage storage = new DocumentStorage(directory.path(), seed::quotaOf);
            Server server =
                    Server.start(application(contract, seed, storage, settings), settings.host(), settings.port());
            return new Sandbox(server, directory, server.uri(contract.server().getPath()));
        } catch (IOException e) {
            directory.close();
            throw Failures.explain(e, settings, directory.path());
        }
    }

    private static ContractApplication application(
            Contract contract, Seed seed, DocumentStorage storage, SandboxBuilder settings) {
        Tokens tokens = new Tokens(settings.clock(), seed.tokenLifetime());
        Fetcher fetcher = new Fetcher(new AddressGuard(settings.urlHosts(), Resolver.PLATFORM));
        return new ContractApplication(
                contract,
                tokens,
                seed::ownerOf,
                Operations.of(seed.integrations(), tokens, new Documents(storage, fetcher)),
                List.of(new UploadReader(new FileField(storage))));
    }

    /** Where the operations are, as in {@code http://127.0.0.1:40123/api}; without a slash at its end. */
    public URI baseUri() {
        return baseUri;
    }

    /** Stops the server and deletes a temporary storage. */
    @Override
    public void close() {
        server.close();
        directory.close();
    }
}
