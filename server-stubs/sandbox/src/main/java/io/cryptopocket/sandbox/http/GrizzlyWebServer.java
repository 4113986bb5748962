package io.cryptopocket.sandbox.http;

import jakarta.ws.rs.SeBootstrap;
import jakarta.ws.rs.core.Application;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.grizzly.http.server.NetworkListener;
import org.glassfish.grizzly.http.server.ServerConfiguration;
import org.glassfish.grizzly.nio.transport.TCPNIOTransport;
import org.glassfish.grizzly.threadpool.ThreadPoolConfig;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpContainer;
import org.glassfish.jersey.server.ContainerFactory;
import org.glassfish.jersey.server.spi.WebServer;

/**
 * Grizzly, with limits. Differs from the one that Jersey brings in that it binds a free port itself instead of looking
 * for one beforehand, and in that slow or endless senders cost it neither memory nor a thread for long.
 */
public final class GrizzlyWebServer implements WebServer {

    /** Requests that are worked on at one time; an upload holds its thread while it arrives. */
    private static final int MOST_AT_ONCE = 256;

    private static final int MOST_HEADER_BYTES = 16 * 1024;
    private static final int IDLE_SECONDS = 30;
    private static final int SILENCE_SECONDS = 10;
    private static final long MOST_BYTES_SKIPPED = 1 << 20;

    private final GrizzlyHttpContainer container;
    private final HttpServer server = new HttpServer();
    private final NetworkListener listener;

    GrizzlyWebServer(Application application, SeBootstrap.Configuration configuration) {
        this.container = ContainerFactory.createContainer(GrizzlyHttpContainer.class, application);
        this.listener = new NetworkListener("sandbox", configuration.host(), port(configuration));
        listener.setMaxHttpHeaderSize(MOST_HEADER_BYTES);
        listener.getKeepAlive().setIdleTimeoutInSeconds(IDLE_SECONDS);
        listener.getKeepAlive().setMaxRequestsCount(-1);
        listener.registerAddOn(new NoUpgrade());
        configure(listener.getTransport());
        server.addListener(listener);
        ServerConfiguration settings = server.getServerConfiguration();
        settings.setMaxPayloadRemainderToSkip(MOST_BYTES_SKIPPED);
        settings.setPassTraceRequest(true);
        settings.addHttpHandler(new LastResort(container), "/");
    }

    private static int port(SeBootstrap.Configuration configuration) {
        return configuration.port() == SeBootstrap.Configuration.FREE_PORT ? 0 : configuration.port();
    }

    private static void configure(TCPNIOTransport transport) {
        transport.setReadTimeout(SILENCE_SECONDS, TimeUnit.SECONDS);
        transport.setWriteTimeout(SILENCE_SECONDS, TimeUnit.SECONDS);
        transport.setWorkerThreadPoolConfig(ThreadPoolConfig.defaultConfig()
                .setPoolName("sandbox-worker")
                .setCorePoolSize(MOST_AT_ONCE)
                .setMaxPoolSize(MOST_AT_ONCE)
                .setDaemon(true));
        transport.setKernelThreadPoolConfig(
                ThreadPoolConfig.defaultConfig().setPoolName("sandbox-io").setDaemon(true));
    }

    @Override
    public GrizzlyHttpContainer container() {
        return container;
    }

    @Override
    public int port() {
        return listener.getPort();
    }

    @Override
    public CompletableFuture<Void> start() {
        return CompletableFuture.runAsync(() -> {
            try {
                server.start();
            } catch (IOException e) {
                throw new CompletionException(e);
            }
        });
    }

    @Override
    public CompletableFuture<Void> stop() {
        return CompletableFuture.runAsync(server::shutdownNow);
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        return type.cast(server);
    }
}
