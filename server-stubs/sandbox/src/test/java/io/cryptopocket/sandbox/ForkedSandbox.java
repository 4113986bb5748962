package io.cryptopocket.sandbox;

import java.io.IOException;
import java.net.URI;
import java.util.List;

/** A sandbox in a Java machine of its own, with a heap of its own. */
final class ForkedSandbox implements AutoCloseable {

    private final ForkedServer server;

    private ForkedSandbox(ForkedServer server) {
        this.server = server;
    }

    static ForkedSandbox start(String heap, String... options) throws IOException {
        return new ForkedSandbox(ForkedServer.ofClass(
                List.of("-Xmx" + heap, "-XX:+ExitOnOutOfMemoryError"),
                Main.class,
                ForkedServer.and("--port=0", options)));
    }

    URI api() {
        return server.address();
    }

    boolean isAlive() {
        return server.isAlive();
    }

    @Override
    public void close() {
        server.close();
    }
}
