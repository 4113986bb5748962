package io.cryptopocket.conformance.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cryptopocket.conformance.peer.Delivery;
import io.cryptopocket.conformance.peer.Inbox;
import io.cryptopocket.conformance.verdict.Violation;
import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Operation;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeliveriesTest {

    private static final Contract CONTRACT = Contract.load();
    private static final Operation CALLBACK = CONTRACT.operations().stream()
            .flatMap(Operation::withCallbacks)
            .filter(operation -> operation.id().equals("receivePayIn"))
            .findFirst()
            .orElseThrow();
    private static final JsonNode EXAMPLE = CALLBACK.requestExamples().get(0).value();
    private static final String SECRET = "the secret of an integration";
    private static final Instant NOW = Instant.parse("2026-06-16T10:00:00Z");

    @Test
    void accepts_a_documented_delivery() {
        assertThat(checks(EXAMPLE.toString(), NOW, SECRET, Map.of())).isEmpty();
    }

    @Test
    void accepts_header_names_and_charset_in_any_case() {
        assertThat(checks(EXAMPLE.toString(), NOW, SECRET, Map.of("content-type", "Application/JSON;charset=UTF-8")))
                .isEmpty();
    }

    @Test
    void refuses_a_body_that_does_not_fit() {
        ObjectNode body = EXAMPLE.deepCopy();
        body.put("type", "SOMETHING");
        assertThat(checks(body.toString(), NOW, SECRET, Map.of())).containsExactly("delivery-payload");
    }

    @Test
    void refuses_a_body_that_is_no_json() {
        assertThat(checks("type=PAY_IN", NOW, SECRET, Map.of())).containsExactly("delivery-payload");
    }

    @Test
    void refuses_another_method() {
        assertThat(ids(new Deliveries(CONTRACT, Optional.empty(), Optional.empty())
                        .judge(CALLBACK, delivery("PUT", EXAMPLE.toString(), NOW, SECRET, Map.of()))))
                .containsExactly("delivery-method");
    }

    @Test
    void refuses_another_media_type() {
        assertThat(checks(EXAMPLE.toString(), NOW, SECRET, Map.of("content-type", "text/plain")))
                .containsExactly("delivery-media-type");
        assertThat(checks(EXAMPLE.toString(), NOW, SECRET, Map.of("content-type", "")))
                .containsExactly("delivery-media-type");
    }

    @Test
    void refuses_a_missing_header() {
        for (String header : List.of("x-api-key", "x-timestamp", "x-signature")) {
            assertThat(checks(EXAMPLE.toString(), NOW, SECRET, Map.of(header, "")))
                    .containsExactly("delivery-" + header.substring(2));
        }
    }

    @Test
    void refuses_the_key_of_another_integration() {
        assertThat(checks(EXAMPLE.toString(), NOW, SECRET, Map.of("x-api-key", "cp_key_beta")))
                .containsExactly("delivery-api-key");
    }

    @Test
    void refuses_a_signature_in_another_alphabet() {
        assertThat(checks(EXAMPLE.toString(), NOW, SECRET, Map.of("x-signature", "QUJD")))
                .containsExactly("delivery-signature");
    }

    @Test
    void refuses_a_signature_with_another_secret() {
        assertThat(checks(EXAMPLE.toString(), NOW, "another secret", Map.of())).containsExactly("delivery-signature");
    }

    @Test
    void refuses_a_signature_of_another_time() {
        String later = String.valueOf(NOW.plusSeconds(1).getEpochSecond());
        assertThat(checks(EXAMPLE.toString(), NOW, SECRET, Map.of("x-timestamp", later)))
                .containsExactly("delivery-signature");
    }

    @Test
    void refuses_a_timestamp_of_six_minutes_ago_or_ahead_and_takes_one_of_five() {
        assertThat(checks(EXAMPLE.toString(), NOW.minusSeconds(360), SECRET, Map.of()))
                .containsExactly("delivery-timestamp");
        assertThat(checks(EXAMPLE.toString(), NOW.plusSeconds(360), SECRET, Map.of()))
                .containsExactly("delivery-timestamp");
        assertThat(checks(EXAMPLE.toString(), NOW.minusSeconds(300), SECRET, Map.of()))
                .isEmpty();
    }

    @Test
    void refuses_a_timestamp_in_words() {
        assertThat(checks(EXAMPLE.toString(), NOW, SECRET, Map.of("x-timestamp", "2026-06-16T10:00:00Z")))
                .containsExactly("delivery-timestamp", "delivery-signature");
    }

    @Test
    void an_acknowledged_delivery_that_comes_again_is_noticed_and_another_one_is_none() {
        Inbox inbox = new Inbox();
        Delivery first = delivery("POST", EXAMPLE.toString(), NOW, SECRET, Map.of());
        inbox.add(first);
        inbox.add(delivery("POST", "{}", NOW, SECRET, Map.of()));
        assertThat(inbox.again(first, Duration.ZERO)).isFalse();

        inbox.add(delivery("POST", EXAMPLE.toString(), NOW.plusSeconds(1), SECRET, Map.of()));
        assertThat(inbox.again(first, Duration.ZERO)).isTrue();
        assertThat(new Deliveries(CONTRACT, Optional.empty(), Optional.empty())
                        .again(CALLBACK)
                        .property())
                .isEqualTo("receivePayIn should come once when it is acknowledged but was delivered twice");
    }

    private static List<String> checks(String body, Instant signed, String secret, Map<String, String> other) {
        return ids(new Deliveries(CONTRACT, Optional.of("cp_key_alpha"), Optional.of(SECRET))
                .judge(CALLBACK, delivery("POST", body, signed, secret, other)));
    }

    private static List<String> ids(List<Violation> violations) {
        return violations.stream().map(Violation::check).distinct().toList();
    }

    private static Delivery delivery(
            String method, String body, Instant signed, String secret, Map<String, String> other) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        String timestamp = String.valueOf(signed.getEpochSecond());
        Map<String, List<String>> headers = new HashMap<>(Map.of(
                "content-type", List.of("application/json"),
                "x-api-key", List.of("cp_key_alpha"),
                "x-timestamp", List.of(timestamp),
                "x-signature", List.of(Signature.of(secret, bytes, timestamp))));
        other.forEach((name, value) -> headers.put(name, value.isEmpty() ? List.of() : List.of(value)));
        return new Delivery(method, "http://127.0.0.1/webhooks", headers, bytes, NOW);
    }
}
