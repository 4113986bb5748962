package io.cryptopocket.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cryptopocket.client.error.WebhookRejectedException;
import io.cryptopocket.client.error.WebhookRejectedException.Reason;
import io.cryptopocket.client.model.PayInEvent;
import io.cryptopocket.client.model.PaymentStatus;
import io.cryptopocket.spec.Callback;
import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Operation;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookVerifierTest {

    private static final long NOW = 1_780_000_000;
    private static final byte[] PAY_IN =
            ("{\"type\":\"PAY_IN\",\"data\":{\"id\":\"ItlSkcI51GxlBNgor028bXiig\",\"user_id\":\"106\",\"status\":\"payment_received\","
                            + "\"fiat_amount\":5000,\"fiat_symbol\":\"EUR\",\"holder\":\"Ana Ru\u00edz\"}}")
                    .getBytes(StandardCharsets.UTF_8);

    private final WebhookVerifier verifier = WebhookVerifier.of("new-secret", "old-secret")
            .withClock(Clock.fixed(Instant.ofEpochSecond(NOW), ZoneOffset.UTC));

    private static String signature(String secret, byte[] body, long timestamp) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            mac.update(body);
            return HexFormat.of()
                    .formatHex(mac.doFinal(String.valueOf(timestamp).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static Map<String, List<String>> headers(String secret, byte[] body, long timestamp) {
        return Map.of(
                "x-timestamp",
                List.of(String.valueOf(timestamp)),
                "X-SIGNATURE",
                List.of(signature(secret, body, timestamp)));
    }

    private void assertRejected(byte[] body, Map<String, List<String>> headers, Reason reason, String message) {
        assertThatThrownBy(() -> verifier.verifyAndParse(body, headers))
                .isInstanceOfSatisfying(
                        WebhookRejectedException.class,
                        e -> assertThat(e.reason()).isEqualTo(reason))
                .hasMessage(message);
    }

    @Test
    void reads_a_genuine_delivery() {
        WebhookEvent event = verifier.verifyAndParse(PAY_IN, headers("new-secret", PAY_IN, NOW));
        assertThat(event).isInstanceOfSatisfying(PayInEvent.class, payIn -> {
            assertThat(payIn.data().status()).isEqualTo(PaymentStatus.PAYMENT_RECEIVED);
            assertThat(payIn.data().fiatAmountAsMoney()).isEqualTo(new Money(new BigDecimal("50.00"), "EUR"));
            assertThat(payIn.data().holder()).isEqualTo("Ana Ru\u00edz");
        });
        assertThat(event.toString()).doesNotContain("Ana");
    }

    @Test
    void takes_the_old_secret_while_it_is_being_replaced() {
        assertThat(verifier.verifyAndParse(PAY_IN, headers("old-secret", PAY_IN, NOW)))
                .isInstanceOf(PayInEvent.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {-300, 300})
    void takes_a_timestamp_that_is_just_five_minutes_off(long seconds) {
        assertThat(verifier.verifyAndParse(PAY_IN, headers("new-secret", PAY_IN, NOW + seconds)))
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(longs = {-301, 301})
    void refuses_a_timestamp_that_is_more_than_five_minutes_off(long seconds) {
        assertRejected(
                PAY_IN,
                headers("new-secret", PAY_IN, NOW + seconds),
                Reason.TIMESTAMP_OFF,
                "The timestamp is more than five minutes off.");
    }

    @Test
    void refuses_a_body_that_was_changed() {
        byte[] changed = new String(PAY_IN, StandardCharsets.UTF_8)
                .replace("5000", "9000")
                .getBytes(StandardCharsets.UTF_8);
        assertRejected(
                changed,
                headers("new-secret", PAY_IN, NOW),
                Reason.SIGNATURE_WRONG,
                "The signature was made with no secret known here.");
    }

    @Test
    void refuses_a_timestamp_that_was_changed() {
        Map<String, List<String>> headers = Map.of(
                "X-Timestamp",
                List.of(String.valueOf(NOW + 1)),
                "X-Signature",
                List.of(signature("new-secret", PAY_IN, NOW)));
        assertRejected(PAY_IN, headers, Reason.SIGNATURE_WRONG, "The signature was made with no secret known here.");
    }

    @Test
    void refuses_what_is_missing_or_malformed() {
        assertRejected(PAY_IN, Map.of(), Reason.HEADER_MISSING, "The header X-Timestamp is missing.");
        assertRejected(
                PAY_IN,
                Map.of("X-Timestamp", List.of("1")),
                Reason.HEADER_MISSING,
                "The header X-Signature is missing.");
        assertRejected(
                PAY_IN,
                Map.of("X-Timestamp", List.of("soon"), "X-Signature", List.of("ab")),
                Reason.TIMESTAMP_OFF,
                "The timestamp is no number of seconds.");
        assertRejected(
                PAY_IN,
                Map.of("X-Timestamp", List.of("1"), "X-Signature", List.of("xyz")),
                Reason.SIGNATURE_WRONG,
                "The signature is not written in hexadecimal digits.");
        byte[] html = "<html>".getBytes(StandardCharsets.US_ASCII);
        assertRejected(html, headers("new-secret", html, NOW), Reason.UNREADABLE, "The delivery is no event in JSON.");
        byte[] list = "[]".getBytes(StandardCharsets.US_ASCII);
        assertRejected(
                list, headers("new-secret", list, NOW), Reason.UNREADABLE, "The delivery says no type of event.");
    }

    @Test
    void keeps_an_event_that_is_new_on_the_server() {
        byte[] body = "{\"type\":\"KYC_DONE\",\"data\":{\"name\":\"Ana\"}}".getBytes(StandardCharsets.UTF_8);
        WebhookEvent event = verifier.verifyAndParse(body, headers("new-secret", body, NOW));
        assertThat(event).isInstanceOfSatisfying(UnknownEvent.class, unknown -> {
            assertThat(unknown.type().value()).isEqualTo("KYC_DONE");
            assertThat(unknown.body().at("/data/name").textValue()).isEqualTo("Ana");
        });
        assertThat(event).hasToString("UnknownEvent{type=KYC_DONE}");
    }

    static Stream<Callback> deliveries() {
        return Contract.load().operations().stream().flatMap(operation -> operation.callbacks().stream());
    }

    @ParameterizedTest
    @MethodSource("deliveries")
    void has_a_model_for_every_event_of_the_contract(Callback delivery) {
        Operation operation = delivery.operation();
        operation.requestExamples().forEach(example -> {
            byte[] body = example.value().toString().getBytes(StandardCharsets.UTF_8);
            assertThat(verifier.verifyAndParse(body, headers("new-secret", body, NOW)))
                    .isNotInstanceOf(UnknownEvent.class);
        });
        assertThat(operation.parameters())
                .extracting(parameter -> parameter.name())
                .contains(WebhookVerifier.TIMESTAMP_HEADER, WebhookVerifier.SIGNATURE_HEADER);
    }

    @Test
    void never_prints_its_secrets() {
        assertThat(verifier).hasToString("WebhookVerifier{secrets=2}");
    }
}
