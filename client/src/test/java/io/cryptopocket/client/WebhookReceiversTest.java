package io.cryptopocket.client;

import static io.cryptopocket.client.server.Fixtures.fixture;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.cryptopocket.client.model.CoinsSentEvent;
import io.cryptopocket.client.model.PayInEvent;
import io.cryptopocket.client.model.WebhookEventType;
import io.cryptopocket.client.server.Fixtures;
import io.cryptopocket.client.webhook.HttpServerReceiver;
import io.cryptopocket.client.webhook.JakartaRestReceiver;
import io.cryptopocket.sandbox.Sandbox;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The receivers that are shown, with what the sandbox delivers. */
@Timeout(60)
class WebhookReceiversTest {

    private final Sandbox sandbox = Sandbox.builder().allowUrlHost("127.0.0.1").start();
    private final CryptoPocket pocket = Fixtures.client(sandbox).build();
    private final WebhookVerifier verifier = WebhookVerifier.of(fixture("api_secret"));
    private final LinkedBlockingQueue<WebhookEvent> inbox = new LinkedBlockingQueue<>();

    @AfterEach
    void close() {
        pocket.close();
        sandbox.close();
    }

    private void assertTakesTheEventsOfAPayment(String url) throws IOException, InterruptedException {
        pocket.webhooks().subscribeToWebhook(url, WebhookEventType.PAY_IN);
        pocket.webhooks().subscribeToWebhook(url, WebhookEventType.COINS_SENT);
        String payment = pocket.onRamp().createPayment(Fixtures.payment()).paymentId();
        assertThat(inbox.poll(30, TimeUnit.SECONDS))
                .isInstanceOfSatisfying(
                        PayInEvent.class, event -> assertThat(event.data().id()).isEqualTo(payment));
        assertThat(inbox.poll(30, TimeUnit.SECONDS))
                .isInstanceOfSatisfying(
                        CoinsSentEvent.class,
                        event -> assertThat(event.data().id()).isEqualTo(payment));
        HttpRequest forged = HttpRequest.newBuilder(URI.create(url))
                .version(HttpClient.Version.HTTP_1_1)
                .header("X-Timestamp", "1")
                .header("X-Signature", "00")
                .POST(BodyPublishers.ofString("{\"type\":\"PAY_IN\"}"))
                .build();
        assertThat(HttpClient.newHttpClient()
                        .send(forged, BodyHandlers.discarding())
                        .statusCode())
                .isEqualTo(400);
        assertThat(inbox).isEmpty();
    }

    @Test
    void takes_deliveries_with_the_http_server_of_the_jdk() throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        try {
            server.createContext("/events", new HttpServerReceiver(verifier, inbox::add));
            server.start();
            assertTakesTheEventsOfAPayment(
                    "http://127.0.0.1:" + server.getAddress().getPort() + "/events");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void takes_deliveries_in_a_jakarta_rest_resource() throws Exception {
        var server = GrizzlyHttpServerFactory.createHttpServer(
                URI.create("http://127.0.0.1:0/"),
                new ResourceConfig()
                        .property(ServerProperties.WADL_FEATURE_DISABLE, true)
                        .registerInstances(new JakartaRestReceiver(verifier, inbox::add)));
        try {
            assertTakesTheEventsOfAPayment(
                    "http://127.0.0.1:" + server.getListener("grizzly").getPort() + "/events");
        } finally {
            server.shutdownNow();
        }
    }
}
