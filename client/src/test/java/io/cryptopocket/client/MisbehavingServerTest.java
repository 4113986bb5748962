package io.cryptopocket.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cryptopocket.client.error.CallInterruptedException;
import io.cryptopocket.client.error.CallTimeoutException;
import io.cryptopocket.client.error.CryptoPocketException;
import io.cryptopocket.client.error.TransportException;
import io.cryptopocket.client.error.UnexpectedAnswerException;
import io.cryptopocket.client.server.RawServer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class MisbehavingServerTest {

    private static final RawServer.Behaviour GOOD =
            RawServer.answering("application/json", "{\"status\":\"ok\",\"data\":[]}");
    private static final RawServer.Behaviour SILENT = (connection, out) -> Thread.sleep(TimeUnit.MINUTES.toMillis(1));

    private final RawServer server = new RawServer(GOOD);
    private final CryptoPocket pocket = CryptoPocket.builder()
            .baseUrl(server.url())
            .apiKey("key")
            .apiSecret("secret")
            .retries(0)
            .callTimeout(Duration.ofSeconds(5))
            .build();

    @AfterEach
    void close() {
        pocket.close();
        server.close();
    }

    private void call() {
        pocket.assets().listAvailableAssets();
    }

    private void assertFails(
            RawServer.Behaviour behaviour, Class<? extends CryptoPocketException> kind, String message) {
        server.behave(behaviour);
        assertThatThrownBy(this::call).isExactlyInstanceOf(kind).hasMessage(message);
        assertThatThrownBy(() -> pocket.assets().listAvailableAssetsAsync().join())
                .isInstanceOf(CompletionException.class)
                .cause()
                .isExactlyInstanceOf(kind)
                .hasMessage(message);
        assertStillWorks();
    }

    private void assertStillWorks() {
        server.behave(GOOD);
        assertThat(pocket.assets().listAvailableAssets()).isEmpty();
    }

    @Test
    void survives_html() {
        assertFails(
                RawServer.answering("text/html", "<html>Welcome</html>"),
                UnexpectedAnswerException.class,
                "The answer to listAvailableAssets is not a JSON object (HTTP 200, text/html, 20 bytes).");
    }

    @Test
    void survives_an_empty_body() {
        assertFails(
                RawServer.answering("application/json", ""),
                UnexpectedAnswerException.class,
                "The answer to listAvailableAssets is empty (HTTP 200, application/json, 0 bytes).");
    }

    @Test
    void survives_half_a_body() {
        assertFails(
                (connection, out) -> {
                    RawServer.head(out, "Content-Type: application/json\r\nContent-Length: 1000");
                    out.write("{\"status\":\"ok\",\"da".getBytes(StandardCharsets.US_ASCII));
                },
                TransportException.class,
                "listAvailableAssets: the connection broke before the answer was complete.");
    }

    @Test
    void survives_half_a_body_that_ends_with_the_connection() {
        assertFails(
                (connection, out) -> {
                    RawServer.head(out, "Content-Type: application/json");
                    out.write("{\"status\":\"ok\",\"da".getBytes(StandardCharsets.US_ASCII));
                },
                UnexpectedAnswerException.class,
                "The answer to listAvailableAssets is not a JSON object (HTTP 200, application/json, 18 bytes).");
    }

    @Test
    void survives_ten_megabytes_of_json() {
        assertFails(
                RawServer.answering(
                        "application/json", "{\"status\":\"ok\",\"data\":[\"" + "x".repeat(10_000_000) + "\"]}"),
                UnexpectedAnswerException.class,
                "listAvailableAssets: the answer has more than 4194304 bytes.");
    }

    @Test
    void survives_an_answer_without_end() {
        assertFails(
                (connection, out) -> {
                    RawServer.head(out, "Content-Type: application/json");
                    byte[] some = new byte[65_536];
                    while (!connection.isClosed()) {
                        out.write(some);
                    }
                },
                UnexpectedAnswerException.class,
                "listAvailableAssets: the answer has more than 4194304 bytes.");
    }

    @Test
    void survives_deep_nesting() {
        assertFails(
                RawServer.answering("application/json", "{\"status\":\"ok\",\"data\":" + "[".repeat(100_000)),
                UnexpectedAnswerException.class,
                "The answer to listAvailableAssets is not a JSON object (HTTP 200, application/json, 100022 bytes).");
    }

    @Test
    void survives_data_of_another_type() {
        assertFails(
                RawServer.answering(
                        "application/json", "{\"status\":\"ok\",\"data\":[{\"blockchains\":{\"ana@example.com\":1}}]}"),
                UnexpectedAnswerException.class,
                "The answer to listAvailableAssets has a value of the wrong type in [0].blockchains (HTTP 200, application/json, 62 bytes).");
    }

    @Test
    void survives_a_reset_connection() {
        assertFails(
                (connection, out) -> connection.setSoLinger(true, 0),
                TransportException.class,
                "listAvailableAssets: the connection broke before the answer was complete.");
    }

    @Test
    void survives_a_server_that_says_nothing() {
        assertTimesOut(SILENT);
    }

    @Test
    void survives_a_server_that_stops_in_the_middle() {
        assertTimesOut((connection, out) -> {
            RawServer.head(out, "Content-Type: application/json\r\nContent-Length: 1000");
            out.write("{\"status\":".getBytes(StandardCharsets.US_ASCII));
            out.flush();
            Thread.sleep(TimeUnit.MINUTES.toMillis(1));
        });
    }

    private void assertTimesOut(RawServer.Behaviour behaviour) {
        server.behave(GOOD);
        call();
        server.behave(behaviour);
        CryptoPocket hasty = pocket.with(pocket.options().withCallTimeout(Duration.ofMillis(300)));
        assertThatThrownBy(() -> hasty.assets().listAvailableAssets())
                .isExactlyInstanceOf(CallTimeoutException.class)
                .hasMessage("listAvailableAssets: no complete answer within the time for a call.");
        assertThatThrownBy(() -> hasty.assets().listAvailableAssetsAsync().join())
                .hasCauseExactlyInstanceOf(CallTimeoutException.class);
        assertStillWorks();
    }

    @Test
    void stops_when_the_calling_thread_is_interrupted() throws InterruptedException {
        CountDownLatch arrived = new CountDownLatch(1);
        server.behave((connection, out) -> {
            arrived.countDown();
            Thread.sleep(TimeUnit.MINUTES.toMillis(1));
        });
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        AtomicReference<Boolean> flag = new AtomicReference<>();
        Thread caller = new Thread(() -> {
            try {
                call();
            } catch (CryptoPocketException e) {
                thrown.set(e);
            }
            flag.set(Thread.currentThread().isInterrupted());
        });
        caller.start();
        assertThat(arrived.await(10, TimeUnit.SECONDS)).isTrue();
        caller.interrupt();
        caller.join(10_000);
        assertThat(thrown.get()).isExactlyInstanceOf(CallInterruptedException.class);
        assertThat(flag.get()).isTrue();
        assertStillWorks();
    }

    @Test
    void hangs_up_when_the_future_is_cancelled() throws InterruptedException {
        CountDownLatch arrived = new CountDownLatch(1);
        CountDownLatch hungUp = new CountDownLatch(1);
        server.behave((connection, out) -> {
            arrived.countDown();
            if (connection.getInputStream().read() < 0) {
                hungUp.countDown();
            }
        });
        CompletableFuture<?> call = pocket.assets().listAvailableAssetsAsync();
        assertThat(arrived.await(10, TimeUnit.SECONDS)).isTrue();
        call.cancel(true);
        assertThat(hungUp.await(10, TimeUnit.SECONDS)).isTrue();
        assertStillWorks();
    }
}
