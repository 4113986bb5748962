package io.cryptopocket.sandbox.http;

import jakarta.ws.rs.SeBootstrap;
import jakarta.ws.rs.core.Application;
import org.glassfish.jersey.server.spi.WebServer;
import org.glassfish.jersey.server.spi.WebServerProvider;
import org.jspecify.annotations.Nullable;

/** Hands out {@link GrizzlyWebServer}, started, to those who ask for it by its class. */
public final class GrizzlyWebServerProvider implements WebServerProvider {

    @Override
    public <T extends WebServer> @Nullable T createServer(
            Class<T> type, Application application, SeBootstrap.Configuration configuration) {
        if (type != GrizzlyWebServer.class) {
            return null;
        }
        GrizzlyWebServer server = new GrizzlyWebServer(application, configuration);
        server.start().join();
        return type.cast(server);
    }

    @Override
    public <T extends WebServer> @Nullable T createServer(
            Class<T> type, Class<? extends Application> application, SeBootstrap.Configuration configuration) {
        return null;
    }
}
