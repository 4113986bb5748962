package io.cryptopocket.sandbox.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HttpTransportTest {

    private record Received(String path, String header, String body) {}

    private final LinkedBlockingQueue<Received> received = new LinkedBlockingQueue<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/hook", exchange -> answer(exchange, 202));
        server.createContext("/moved", exchange -> {
            exchange.getResponseHeaders().add("Location", "/hook");
            answer(exchange, 307);
        });
        server.createContext("/endless", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream body = exchange.getResponseBody()) {
                while (true) {
                    body.write(new byte[1024]);
                }
            }
        });
        server.createContext("/silent", exchange -> {
            // Never answered; the exchange ends with the server.
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void posts_the_body_and_the_headers_as_they_are() throws Exception {
        assertThat(status(new HttpTransport((url, anywhere) -> true, Duration.ofSeconds(20)), "/hook"))
                .isEqualTo(202);

        Received request = received.poll(10, TimeUnit.SECONDS);
        assertThat(request).isEqualTo(new Received("/hook", "abc", "{\"name\":\"Zoë\"}"));
    }

    @Test
    void follows_no_redirect() throws Exception {
        assertThat(status(new HttpTransport((url, anywhere) -> true, Duration.ofSeconds(20)), "/moved"))
                .isEqualTo(307);
        assertThat(received.poll(10, TimeUnit.SECONDS))
                .extracting(Received::path)
                .isEqualTo("/moved");
        assertThat(received).isEmpty();
    }

    @Test
    void calls_no_address_that_is_not_allowed() {
        HttpTransport transport =
                new HttpTransport((url, address) -> !address.isLoopbackAddress(), Duration.ofSeconds(20));

        assertThatThrownBy(() -> status(transport, "/hook"))
                .isInstanceOf(ExecutionException.class)
                .hasRootCauseMessage(
                        "the address of the receiver is internal; start with --allow-url-host to deliver to it");
        assertThat(received).isEmpty();
    }

    @Test
    void waits_neither_for_a_silent_receiver_nor_for_an_endless_answer() {
        HttpTransport impatient = new HttpTransport((url, anywhere) -> true, Duration.ofMillis(200));

        assertThatThrownBy(() -> status(impatient, "/silent")).hasRootCauseMessage("no complete answer within 200 ms");
        assertThatThrownBy(() -> status(impatient, "/endless")).hasRootCauseMessage("no complete answer within 200 ms");
    }

    private int status(HttpTransport transport, String path) throws Exception {
        URI url = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
        return transport
                .post(url, Map.of("X-Signature", "abc"), "{\"name\":\"Zoë\"}")
                .toCompletableFuture()
                .get(30, TimeUnit.SECONDS);
    }

    private void answer(HttpExchange exchange, int status) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        received.add(new Received(
                exchange.getRequestURI().getPath(), exchange.getRequestHeaders().getFirst("X-Signature"), body));
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }
}
