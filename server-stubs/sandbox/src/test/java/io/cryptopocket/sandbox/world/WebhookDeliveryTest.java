package io.cryptopocket.sandbox.world;

import static io.cryptopocket.sandbox.world.TestWorld.ALPHA;
import static io.cryptopocket.sandbox.world.TestWorld.BETA;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.cryptopocket.sandbox.customer.Customer;
import io.cryptopocket.sandbox.ramp.payment.Payment;
import io.cryptopocket.sandbox.time.Heartbeat;
import io.cryptopocket.sandbox.webhook.EventType;
import io.cryptopocket.sandbox.webhook.HttpTransport;
import io.cryptopocket.sandbox.webhook.RetryPlan;
import io.cryptopocket.sandbox.webhook.Signature;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Payments in a world, told over real HTTP. */
class WebhookDeliveryTest {

    private record Received(String path, String key, String timestamp, String signature, String body) {}

    private final LinkedBlockingQueue<Received> received = new LinkedBlockingQueue<>();
    private final AtomicInteger failuresLeft = new AtomicInteger();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final TestWorld test = new TestWorld(
            new HttpTransport((url, address) -> true, Duration.ofSeconds(30)),
            InstantSource.system(),
            new RetryPlan(8, Duration.ofMillis(20), Duration.ofMillis(200)));
    private final Heartbeat heartbeat = Heartbeat.start(Duration.ofMillis(10), test.world::settle);
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/hook", exchange -> {
            Received request = read(exchange);
            boolean failed = failuresLeft.getAndDecrement() > 0;
            if (!failed) {
                received.add(request);
            }
            exchange.sendResponseHeaders(failed ? 503 : 200, -1);
            exchange.close();
        });
        server.createContext("/silent", exchange -> {
            // Never answered; the exchange ends with the server.
        });
        server.start();
    }

    @AfterEach
    void stop() {
        heartbeat.close();
        test.world.close();
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void both_events_of_a_payment_arrive_signed_and_in_order_although_the_receiver_fails_at_first() throws Exception {
        subscribe("/hook");
        failuresLeft.set(3);
        Payment payment = pay();

        Received payIn = next();
        Received coinsSent = next();
        assertThat(payIn.body()).contains("\"PAY_IN\"").contains(payment.id());
        assertThat(coinsSent.body()).contains("\"COINS_SENT\"").contains(payment.id());
        for (Received event : List.of(payIn, coinsSent)) {
            assertThat(event.key()).isEqualTo("key-alpha");
            assertThat(event.signature())
                    .isEqualTo(Signature.of("secret-alpha", event.body(), Long.parseLong(event.timestamp())));
        }
    }

    @Test
    void a_silent_receiver_holds_up_neither_payments_nor_other_receivers() throws Exception {
        test.world.subscriptions().subscribe(BETA, EventType.PAY_IN, url("/silent"));
        Customer foreign = test.customer(BETA, "");
        for (int number = 0; number < 20; number++) {
            test.pay(BETA, test.order(foreign.id(), null, "100", "magic:at-once"));
        }
        subscribe("/hook");
        List<String> paid = new ArrayList<>();
        for (int number = 0; number < 20; number++) {
            paid.add(pay().id());
        }

        List<String> told = new ArrayList<>();
        for (int number = 0; number < 40; number++) {
            told.add(next().body());
        }
        assertThat(paid)
                .allMatch(id -> told.stream().filter(body -> body.contains(id)).count() == 2);
    }

    private Payment pay() {
        return test.pay(ALPHA, test.order(ana().id(), "psd2", "100", "magic:at-once"));
    }

    private Customer ana() {
        return test.customer(ALPHA, "");
    }

    private void subscribe(String path) {
        test.world.subscriptions().subscribe(ALPHA, EventType.PAY_IN, url(path));
        test.world.subscriptions().subscribe(ALPHA, EventType.COINS_SENT, url(path));
    }

    private URI url(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    private Received next() throws InterruptedException {
        Received request = received.poll(30, TimeUnit.SECONDS);
        assertThat(request).as("a delivery").isNotNull();
        return request;
    }

    private static Received read(HttpExchange exchange) throws IOException {
        return new Received(
                exchange.getRequestURI().getPath(),
                exchange.getRequestHeaders().getFirst("X-API-Key"),
                exchange.getRequestHeaders().getFirst("X-Timestamp"),
                exchange.getRequestHeaders().getFirst("X-Signature"),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    }
}
