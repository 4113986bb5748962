package io.cryptopocket.sandbox.document;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Serves what a test puts on it. */
final class FileServer implements AutoCloseable {

    /** What happens at one path. */
    @FunctionalInterface
    interface Page {

        void answer(HttpExchange exchange) throws IOException;
    }

    private final HttpServer server;
    private final Map<String, Page> pages = new ConcurrentHashMap<>();
    final AtomicInteger visits = new AtomicInteger();

    FileServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task);
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/", exchange -> {
            visits.incrementAndGet();
            try (exchange) {
                pages.getOrDefault(exchange.getRequestURI().getPath(), any -> exchange.sendResponseHeaders(404, -1))
                        .answer(exchange);
            }
        });
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    FileServer page(String path, Page page) {
        pages.put(path, page);
        return this;
    }

    FileServer file(String path, String mime, byte[] content) {
        return page(path, exchange -> {
            exchange.getResponseHeaders().add("Content-Type", mime);
            exchange.sendResponseHeaders(200, content.length == 0 ? -1 : content.length);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(content);
            }
        });
    }

    FileServer redirect(String path, String location) {
        return page(path, exchange -> {
            exchange.getResponseHeaders().add("Location", location);
            exchange.sendResponseHeaders(302, -1);
        });
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
