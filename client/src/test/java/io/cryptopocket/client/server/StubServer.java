package io.cryptopocket.client.server;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.cryptopocket.client.CryptoPocket;
import io.cryptopocket.client.CryptoPocketBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.atomic.AtomicInteger;

/** A server on a free port of this machine that replies as it is told: by path, one reply after the other, the last one for ever. */
public final class StubServer implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, LinkedBlockingDeque<Reply>> replies = new ConcurrentHashMap<>();
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final AtomicInteger tokens = new AtomicInteger();

    public StubServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1024);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
        reply(
                "/authenticate",
                exchange ->
                        Reply.token("token-" + tokens.incrementAndGet(), 3600).to(exchange));
    }

    public StubServer reply(String path, Reply... inTurn) {
        replies.put("/api" + path, new LinkedBlockingDeque<>(List.of(inTurn)));
        return this;
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/api";
    }

    /** Settings of a client that calls this server. */
    public CryptoPocketBuilder client() {
        return CryptoPocket.builder().baseUrl(url()).apiKey("cp_key_alpha").apiSecret("cp_secret_alpha");
    }

    public List<Received> received(String path) {
        return received.stream()
                .filter(each -> each.uri().getPath().equals("/api" + path))
                .toList();
    }

    public Received only(String path) {
        List<Received> all = received(path);
        if (all.size() != 1) {
            throw new AssertionError(path + " was called " + all.size() + " times");
        }
        return all.get(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        received.add(new Received(
                exchange.getRequestMethod(), exchange.getRequestURI(), exchange.getRequestHeaders(), body));
        LinkedBlockingDeque<Reply> inTurn = replies.get(exchange.getRequestURI().getPath());
        Reply reply;
        synchronized (this) {
            reply = inTurn == null
                    ? Reply.body(404, "text/html", new byte[0])
                    : inTurn.size() > 1 ? inTurn.poll() : inTurn.peek();
        }
        reply.to(exchange);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
