package io.cryptopocket.conformance.peer;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * What the suite offers on the loopback address to targets on this machine: a small PDF to fetch, and a place to deliver
 * webhooks to.
 */
final class Loopback implements AutoCloseable {

    private static final String FILE = "/document.pdf";
    private static final String WEBHOOKS = "/webhooks";
    private static final byte[] PDF = """
            %PDF-1.4
            1 0 obj
            <</Type/Catalog/Pages 2 0 R>>
            endobj
            2 0 obj
            <</Type/Pages/Kids[3 0 R]/Count 1>>
            endobj
            3 0 obj
            <</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>
            endobj
            trailer
            <</Root 1 0 R>>
            %%EOF
            """.getBytes(StandardCharsets.US_ASCII);

    private final HttpServer server;
    private final Inbox inbox = new Inbox();
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "conformance-loopback");
        thread.setDaemon(true);
        return thread;
    });

    private Loopback(HttpServer server) {
        this.server = server;
        server.setExecutor(threads);
        server.createContext(FILE, this::file);
        server.createContext(WEBHOOKS, this::delivery);
    }

    private void file(HttpExchange exchange) throws IOException {
        try (exchange;
                InputStream asked = exchange.getRequestBody()) {
            asked.readAllBytes();
            exchange.getResponseHeaders().set("Content-Type", "application/pdf");
            exchange.sendResponseHeaders(200, PDF.length);
            exchange.getResponseBody().write(PDF);
        }
    }

    private void delivery(HttpExchange exchange) throws IOException {
        try (exchange;
                InputStream body = exchange.getRequestBody()) {
            Map<String, List<String>> headers = new TreeMap<>();
            exchange.getRequestHeaders()
                    .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), List.copyOf(values)));
            boolean taken = inbox.add(new Delivery(
                    exchange.getRequestMethod(), webhookUrl(), headers, body.readAllBytes(), Instant.now()));
            exchange.sendResponseHeaders(taken ? 200 : 500, -1);
        }
    }

    static Loopback start() {
        try {
            InetSocketAddress anyPort = new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0);
            Loopback files = new Loopback(HttpServer.create(anyPort, 0));
            files.server.start();
            return files;
        } catch (IOException e) {
            throw new UnusableTarget("No port of 127.0.0.1 can be opened, and the suite needs one to serve a file.");
        }
    }

    /** {@code 127.0.0.1:PORT}. */
    String authority() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    String fileUrl() {
        return "http://" + authority() + FILE;
    }

    String webhookUrl() {
        return "http://" + authority() + WEBHOOKS;
    }

    Inbox inbox() {
        return inbox;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
