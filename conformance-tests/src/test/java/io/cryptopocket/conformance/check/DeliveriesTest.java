package io.cryptopocket.conformance.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cryptopocket.conformance.target.Delivery;
import io.cryptopocket.conformance.verdict.Violation;
import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Operation;
import java.nio.charset.StandardCharsets;
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
    void refuses_a_body_that_does_not_fit() {
        ObjectNode body = EXAMPLE.deepCopy();
        body.put("type", "SOMETHING");
        assertThat(checks(body.toString(), NOW, SECRET, Map.of())).containsExactly("delivery-body");
    }

    @Test
    void refuses_a_body_that_is_no_json() {
        assertThat(checks("type=PAY_IN", NOW, SECRET, Map.of())).containsExactly("delivery-body");
    }

    @Test
    void refuses_a_missing_header() {
        assertThat(checks(EXAMPLE.toString(), NOW, SECRET, Map.of("x-api-key", "")))
                .containsExactly("delivery-headers");
    }

    @Test
    void refuses_a_signature_in_another_alphabet() {
        assertThat(checks(EXAMPLE.toString(), NOW, SECRET, Map.of("x-signature", "QUJD")))
                .containsExactly("delivery-headers");
    }

    @Test
    void refuses_a_signature_with_another_secret() {
        assertThat(checks(EXAMPLE.toString(), NOW, "another secret", Map.of())).containsExactly("delivery-signature");
    }

    @Test
    void refuses_a_timestamp_of_six_minutes_ago() {
        assertThat(checks(EXAMPLE.toString(), NOW.minusSeconds(360), SECRET, Map.of()))
                .containsExactly("delivery-timestamp");
    }

    private static List<String> checks(String body, Instant signed, String secret, Map<String, String> other) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        String timestamp = String.valueOf(signed.getEpochSecond());
        Map<String, List<String>> headers = new HashMap<>(Map.of(
                "x-api-key", List.of("cp_key_alpha"),
                "x-timestamp", List.of(timestamp),
                "x-signature", List.of(Signature.of(secret, bytes, timestamp))));
        other.forEach((name, value) -> headers.put(name, value.isEmpty() ? List.of() : List.of(value)));
        Delivery delivery = new Delivery("POST", "http://127.0.0.1/webhooks", headers, bytes, NOW);
        return new Deliveries(CONTRACT)
                .judge(CALLBACK, delivery, Optional.of(SECRET)).stream()
                        .map(Violation::check)
                        .distinct()
                        .toList();
    }
}
