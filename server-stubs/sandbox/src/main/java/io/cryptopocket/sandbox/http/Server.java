package io.cryptopocket.sandbox.http;

import jakarta.ws.rs.core.UriBuilder;
import java.io.IOException;
import java.net.URI;

/** An application that is being served. */
public final class Server implements AutoCloseable {

    private final Grizzly web;
    private final String host;

    private Server(Grizzly web, String host) {
        this.web = web;
        this.host = host;
    }

    /**
     * Starts to serve.
     *
     * @param application what is served, at the root
     * @param host the address to listen on
     * @param port the port to listen on, 0 for a free one
     * @throws IOException when it cannot listen there
     */
    public static Server start(ContractApplication application, String host, int port) throws IOException {
        return new Server(Grizzly.start(application, host, port), host);
    }

    /** The address of a path of this server, as seen from this machine. */
    public URI uri(String path) {
        return UriBuilder.newInstance()
                .scheme("http")
                .host(host)
                .port(web.port())
                .path(path)
                .build();
    }

    @Override
    public void close() {
        web.close();
    }
}
