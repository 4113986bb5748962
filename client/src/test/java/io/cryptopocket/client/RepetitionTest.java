package io.cryptopocket.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cryptopocket.client.error.CryptoPocketException;
import io.cryptopocket.client.error.RateLimitException;
import io.cryptopocket.client.error.TransportException;
import io.cryptopocket.client.model.CreatePaymentRequest;
import io.cryptopocket.client.server.Reply;
import io.cryptopocket.client.server.StubServer;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepetitionTest {

    private static final Reply ASSETS = Reply.json(200, "{\"status\":\"ok\",\"data\":[]}");
    private static final Reply PAYMENT = Reply.json(
            200,
            "{\"status\":\"sucess\",\"message\":\"payment_created\",\"data\":{\"payment_id\":\"1234567890123456789012345\"}}");
    /** Takes the request and says nothing. */
    private static final Reply CUT = exchange -> {
        throw new IOException("cut");
    };

    private final StubServer server = new StubServer();
    private final CryptoPocket pocket = server.client().build();

    @AfterEach
    void close() {
        pocket.close();
        server.close();
    }

    private static CreatePaymentRequest.Builder payment() {
        return CreatePaymentRequest.builder()
                .userId(106L)
                .fiatSymbol("EUR")
                .fiatAmount(new BigDecimal("100.00"))
                .coinSymbol("USDC")
                .wallet("0x52908400098527886E0F7030069857D2E4169EE7");
    }

    private static Reply failing(int status) {
        return Reply.body(status, "text/html", "<html>".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 429, 502, 503, 504})
    void repeats_a_read_that_failed_in_passing(int status) {
        server.reply("/available-assets", failing(status), failing(status), ASSETS);
        assertThat(pocket.assets().listAvailableAssets()).isEmpty();
        assertThat(server.received("/available-assets")).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 503})
    void repeats_a_read_without_a_waiting_thread_too(int status) {
        server.reply("/available-assets", failing(status), ASSETS);
        assertThat(pocket.assets().listAvailableAssetsAsync().join()).isEmpty();
        assertThat(server.received("/available-assets")).hasSize(2);
    }

    @Test
    void gives_up_after_the_allowed_number_of_repetitions() {
        server.reply("/available-assets", failing(503));
        assertThatThrownBy(() -> pocket.assets().listAvailableAssets()).isInstanceOf(CryptoPocketException.class);
        assertThat(server.received("/available-assets")).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 404, 500, 501})
    void does_not_repeat_a_failure_that_would_come_again(int status) {
        server.reply("/available-assets", failing(status));
        assertThatThrownBy(() -> pocket.assets().listAvailableAssets()).isInstanceOf(CryptoPocketException.class);
        assertThat(server.received("/available-assets")).hasSize(1);
    }

    @Test
    void waits_as_long_as_the_server_asks() {
        server.reply("/available-assets", failing(429).withHeader("Retry-After", "1"), ASSETS);
        long started = System.nanoTime();
        pocket.assets().listAvailableAssets();
        assertThat(Duration.ofNanos(System.nanoTime() - started)).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void gives_up_at_once_when_the_server_asks_for_more_time_than_the_call_has() {
        server.reply("/available-assets", failing(429).withHeader("Retry-After", "3600"));
        assertThatThrownBy(() -> pocket.assets().listAvailableAssets())
                .isInstanceOfSatisfying(
                        RateLimitException.class,
                        refused -> assertThat(refused.retryAfter()).contains(Duration.ofHours(1)));
        assertThat(server.received("/available-assets")).hasSize(1);
    }

    @Test
    void repeats_a_read_whose_connection_broke() {
        server.reply("/available-assets", CUT, ASSETS);
        assertThat(pocket.assets().listAvailableAssets()).isEmpty();
    }

    @Test
    void never_repeats_a_payment_that_may_have_arrived() {
        server.reply("/createPayment", CUT, PAYMENT);
        assertThatThrownBy(() -> pocket.onRamp()
                        .createPayment(payment().externalId("order-1").build()))
                .isInstanceOfSatisfying(
                        TransportException.class,
                        broken -> assertThat(broken.mayHaveArrived()).isTrue());
        assertThat(server.received("/createPayment")).hasSize(1);
    }

    @Test
    void never_repeats_a_payment_without_a_waiting_thread_either() {
        server.reply("/createPayment", CUT, PAYMENT);
        assertThatThrownBy(() -> pocket.onRamp()
                        .createPaymentAsync(payment().externalId("order-1").build())
                        .join())
                .hasCauseInstanceOf(TransportException.class);
        assertThat(server.received("/createPayment")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 429, 502, 503, 504})
    void never_repeats_a_payment_whatever_the_http_status(int status) {
        server.reply("/createPayment", failing(status), PAYMENT);
        assertThatThrownBy(() -> pocket.onRamp()
                        .createPayment(payment().externalId("order-1").build()))
                .isInstanceOf(CryptoPocketException.class);
        assertThat(server.received("/createPayment")).hasSize(1);
    }

    @Test
    void never_repeats_a_payment_without_an_external_id_even_when_asked_to() {
        server.reply("/createPayment", failing(503), PAYMENT);
        CryptoPocket repeating = pocket.with(pocket.options().withRepeatWithExternalId(true));
        assertThatThrownBy(() -> repeating.onRamp().createPayment(payment().build()))
                .isInstanceOf(CryptoPocketException.class);
        assertThat(server.received("/createPayment")).hasSize(1);
    }

    @Test
    void repeats_a_payment_with_an_external_id_when_asked_to() {
        server.reply("/createPayment", failing(503), CUT, PAYMENT);
        CryptoPocket repeating = pocket.with(pocket.options().withRepeatWithExternalId(true));
        assertThat(repeating
                        .onRamp()
                        .createPayment(payment().externalId("order-1").build())
                        .paymentId())
                .isEqualTo("1234567890123456789012345");
        assertThat(server.received("/authenticate")).hasSize(1);
    }

    @Test
    void repeats_even_a_payment_when_there_was_no_connection() throws IOException {
        int unused;
        try (ServerSocket socket = new ServerSocket(0)) {
            unused = socket.getLocalPort();
        }
        try (CryptoPocket nowhere =
                server.client().baseUrl("http://127.0.0.1:" + unused + "/api").build()) {
            assertThatThrownBy(() -> nowhere.onRamp().createPayment(payment().build()))
                    .isInstanceOfSatisfying(
                            TransportException.class,
                            failure -> assertThat(failure.mayHaveArrived()).isFalse())
                    .hasMessage("authenticate: no connection to the server.");
            assertThatThrownBy(() -> nowhere.onRamp()
                            .createPaymentAsync(payment().build())
                            .join())
                    .isInstanceOf(CompletionException.class)
                    .hasCauseInstanceOf(TransportException.class);
        }
    }
}
