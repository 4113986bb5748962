package io.cryptopocket.conformance.target;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Serves one small PDF on the loopback address, for targets on this machine that fetch a file from a URL. */
final class FileServer implements AutoCloseable {

    private static final String PATH = "/document.pdf";
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
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "conformance-files");
        thread.setDaemon(true);
        return thread;
    });

    private FileServer(HttpServer server) {
        this.server = server;
        server.setExecutor(threads);
        server.createContext(PATH, exchange -> {
            try (exchange;
                    InputStream asked = exchange.getRequestBody()) {
                asked.readAllBytes();
                exchange.getResponseHeaders().set("Content-Type", "application/pdf");
                exchange.sendResponseHeaders(200, PDF.length);
                exchange.getResponseBody().write(PDF);
            }
        });
    }

    static FileServer start() {
        try {
            InetSocketAddress anyPort = new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0);
            FileServer files = new FileServer(HttpServer.create(anyPort, 0));
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

    String url() {
        return "http://" + authority() + PATH;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
