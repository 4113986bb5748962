package io.cryptopocket.conformance.run;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Operation;
import io.cryptopocket.spec.Row;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/** Answers each operation with its first example, always after the same time. */
final class ExampleStub implements AutoCloseable {

    static {
        // Otherwise the head and the body of an answer are 40 ms apart.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final Contract contract;
    private final long latencyNanos;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Long> arrivals = new ArrayList<>();

    ExampleStub(Contract contract, Duration latency) throws IOException {
        this.contract = contract;
        this.latencyNanos = latency.toNanos();
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    URI url() {
        return URI.create("http://" + server.getAddress().getHostString() + ":"
                + server.getAddress().getPort() + contract.server().getPath());
    }

    /** Milliseconds from one request to the next since this was asked last, the shortest first. */
    synchronized double[] cycles() {
        double[] cycles = new double[Math.max(0, arrivals.size() - 1)];
        for (int i = 0; i < cycles.length; i++) {
            cycles[i] = (arrivals.get(i + 1) - arrivals.get(i)) / 1e6;
        }
        arrivals.clear();
        Arrays.sort(cycles);
        return cycles;
    }

    private void answer(HttpExchange exchange) throws IOException {
        long arrived = System.nanoTime();
        synchronized (this) {
            arrivals.add(arrived);
        }
        exchange.getRequestBody().readAllBytes();
        byte[] body = body(exchange).getBytes(StandardCharsets.UTF_8);
        for (long left = latencyNanos; left > 0; left = arrived + latencyNanos - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, exchange.getRequestMethod().equals("HEAD") ? -1 : body.length);
        if (!exchange.getRequestMethod().equals("HEAD")) {
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(body);
            }
        }
        exchange.close();
    }

    private String body(HttpExchange exchange) {
        String path = exchange.getRequestURI().getPath();
        return contract.operations().stream()
                .filter(operation -> path.matches(pattern(operation)))
                .flatMap(operation -> operation.rows().stream())
                .filter(row -> !row.isError())
                .map((Row row) -> row.example().value().toString())
                .findFirst()
                .orElse("{}");
    }

    private String pattern(Operation operation) {
        return contract.server().getPath() + operation.path().replaceAll("\\{[^}]*}", "[^/]*");
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
