package io.cryptopocket.sandbox.http;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.grizzly.http.server.NetworkListener;
import org.glassfish.grizzly.http.server.ServerConfiguration;
import org.glassfish.grizzly.nio.transport.TCPNIOTransport;
import org.glassfish.grizzly.threadpool.ThreadPoolConfig;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpContainer;
import org.glassfish.jersey.server.ContainerFactory;

/**
 * Grizzly, with limits. Differs from the one that Jersey brings in that slow or endless senders cost it neither memory
 * nor a thread for long, in that its parser refuses in the shape of the contract, and in that it starts without the
 * machinery for HTTPS, which costs a tenth of the start.
 */
final class Grizzly implements AutoCloseable {

    /** Requests that are worked on at one time; an upload holds its thread while it arrives. */
    private static final int MOST_AT_ONCE = 256;

    /** Threads that are kept for it; each costs memory, and most requests need none. */
    private static final int KEPT_READY = 4;

    private static final int MOST_HEADER_BYTES = 16 * 1024;
    private static final int IDLE_SECONDS = 30;
    private static final int SILENCE_SECONDS = 10;
    private static final long MOST_BYTES_SKIPPED = 1 << 20;

    private final HttpServer server = new HttpServer();
    private final NetworkListener listener;

    private Grizzly(ContractApplication application, String host, int port) {
        this.listener = new NetworkListener("sandbox", host, port);
        listener.setMaxHttpHeaderSize(MOST_HEADER_BYTES);
        listener.getKeepAlive().setIdleTimeoutInSeconds(IDLE_SECONDS);
        listener.getKeepAlive().setMaxRequestsCount(-1);
        listener.registerAddOn((any, chain) -> Parser.replaceIn(chain, listener, MOST_BYTES_SKIPPED));
        listener.registerAddOn(new NoUpgrade());
        configure(listener.getTransport());
        server.addListener(listener);
        ServerConfiguration settings = server.getServerConfiguration();
        settings.setMaxPayloadRemainderToSkip(MOST_BYTES_SKIPPED);
        settings.setPassTraceRequest(true);
        settings.addHttpHandler(
                new LastResort(
                        ContainerFactory.createContainer(GrizzlyHttpContainer.class, application),
                        application.threads()),
                "/");
    }

    /** Serves an application; {@code port} 0 takes a free one. */
    static Grizzly start(ContractApplication application, String host, int port) throws IOException {
        Grizzly grizzly = new Grizzly(application, host, port);
        grizzly.server.start();
        return grizzly;
    }

    private static void configure(TCPNIOTransport transport) {
        transport.setReadTimeout(SILENCE_SECONDS, TimeUnit.SECONDS);
        transport.setWriteTimeout(SILENCE_SECONDS, TimeUnit.SECONDS);
        transport.setWorkerThreadPoolConfig(ThreadPoolConfig.defaultConfig()
                .setPoolName("sandbox-worker")
                .setCorePoolSize(KEPT_READY)
                .setMaxPoolSize(MOST_AT_ONCE)
                .setKeepAliveTime(IDLE_SECONDS, TimeUnit.SECONDS)
                .setDaemon(true));
        transport.setKernelThreadPoolConfig(
                ThreadPoolConfig.defaultConfig().setPoolName("sandbox-io").setDaemon(true));
    }

    /** The port that it listens on. */
    int port() {
        return listener.getPort();
    }

    @Override
    public void close() {
        server.shutdownNow();
    }
}
