package io.cryptopocket.sandbox.http;

import jakarta.ws.rs.SeBootstrap;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.UriBuilder;
import java.io.IOException;
import java.net.URI;
import java.util.concurrent.CompletionException;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.server.spi.WebServer;

/** An application that is being served. */
public final class Server implements AutoCloseable {

    private final WebServer web;
    private final String host;

    private Server(WebServer web, String host) {
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
    public static Server start(Application application, String host, int port) throws IOException {
        SeBootstrap.Configuration configuration = SeBootstrap.Configuration.builder()
                .host(host)
                .port(port)
                .property(ServerProperties.WEBSERVER_CLASS, GrizzlyWebServer.class)
                .build();
        try {
            SeBootstrap.Instance instance = SeBootstrap.start(application, configuration)
                    .toCompletableFuture()
                    .join();
            return new Server(instance.unwrap(WebServer.class), host);
        } catch (CompletionException e) {
            if (e.getCause() instanceof IOException cannotListen) {
                throw cannotListen;
            }
            throw e;
        }
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
        web.stop().toCompletableFuture().join();
    }
}
