package io.cryptopocket.conformance.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.cryptopocket.conformance.contract.Validators;
import io.cryptopocket.conformance.target.Delivery;
import io.cryptopocket.conformance.verdict.Violation;
import io.cryptopocket.spec.Content;
import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Element;
import io.cryptopocket.spec.Operation;
import io.cryptopocket.spec.Parameter;
import io.cryptopocket.spec.Schemas;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Judges what the target delivers: its body, its headers, its age and its signature. */
public final class Deliveries {

    /** How far a time stamp may be off before a receiver must refuse the delivery. */
    static final Duration TOLERANCE = Duration.ofMinutes(5);

    private final String timestampHeader;
    private final String signatureHeader;
    private final Validators validators = new Validators();

    public Deliveries(Contract contract) {
        this.timestampHeader = name(contract, "WebhookTimestamp");
        this.signatureHeader = name(contract, "WebhookSignature");
    }

    /**
     * @param callback the operation of the contract that the target has called
     * @param secret the API secret of the integration that the delivery is for
     */
    public List<Violation> judge(Operation callback, Delivery delivery, Optional<String> secret) {
        List<Violation> found = new ArrayList<>();
        callback.requestBody().stream()
                .flatMap(body -> body.contents().stream())
                .limit(1)
                .forEach(content -> body(content, delivery, found));
        callback.parameters().forEach(parameter -> header(parameter, delivery, found));
        if (found.isEmpty()) {
            signature(callback, delivery, secret, found);
        }
        return found;
    }

    private static String name(Contract contract, String component) {
        return contract.find("/components/parameters/" + component)
                .map(parameter -> parameter.text("name"))
                .orElse("");
    }

    private void body(Content content, Delivery delivery, List<Violation> found) {
        Body body = StrictJson.read(delivery.body());
        if (body instanceof Body.Json json) {
            validators.of(content.schema()).mismatches(json.value()).forEach(mismatch -> {
                Demand demand = Demand.of(mismatch, json.value());
                found.add(violation(
                        "delivery-body",
                        "delivered body fits its schema",
                        mismatch.keyword(),
                        demand.where() + " should " + demand.wanted(),
                        demand.actual()));
            });
        } else {
            String problem = body instanceof Body.NotJson not ? not.problem() : "empty";
            found.add(violation(
                    "delivery-body",
                    "delivered body fits its schema",
                    content.element(),
                    "delivered body should be one JSON value",
                    problem));
        }
    }

    private void header(Parameter parameter, Delivery delivery, List<Violation> found) {
        Optional<String> received = delivery.header(parameter.name());
        String name = "header " + parameter.name();
        if (received.isEmpty()) {
            if (parameter.required()) {
                found.add(violation(
                        "delivery-headers",
                        "delivery carries the documented headers",
                        parameter.element(),
                        name + " should be there",
                        "missing"));
            }
            return;
        }
        validators.of(parameter.schema()).mismatches(read(parameter, received.get())).stream()
                .limit(1)
                .map(mismatch -> Demand.of(mismatch, read(parameter, received.get())))
                .forEach(demand -> found.add(violation(
                        "delivery-headers",
                        "delivery carries the documented headers",
                        parameter.element(),
                        name + " should " + demand.wanted(),
                        demand.actual())));
    }

    private void signature(Operation callback, Delivery delivery, Optional<String> secret, List<Violation> found) {
        String timestamp = delivery.header(timestampHeader).orElse("");
        String signature = delivery.header(signatureHeader).orElse("");
        if (timestamp.isEmpty() || signature.isEmpty() || secret.isEmpty()) {
            return;
        }
        long off = Math.abs(delivery.received().getEpochSecond() - Long.parseLong(timestamp));
        if (off > TOLERANCE.toSeconds()) {
            found.add(violation(
                    "delivery-timestamp",
                    "delivery is fresh",
                    element(callback, timestampHeader),
                    "header " + timestampHeader + " should be at most 300 s off",
                    off + " s off"));
        }
        if (!Signature.of(secret.get(), delivery.body(), timestamp).equals(signature)) {
            found.add(violation(
                    "delivery-signature",
                    "delivery is signed as documented",
                    element(callback, signatureHeader),
                    "header " + signatureHeader + " should be the HMAC-SHA256 of body and timestamp",
                    "another value"));
        }
    }

    private static Element element(Operation callback, String header) {
        return callback.parameters().stream()
                .filter(parameter -> parameter.name().equals(header))
                .map(Parameter::element)
                .findFirst()
                .orElse(callback.element());
    }

    private static JsonNode read(Parameter parameter, String received) {
        return Schemas.type(parameter.schema()).equals("integer") && received.matches("-?\\d{1,18}")
                ? JsonNodeFactory.instance.numberNode(Long.parseLong(received))
                : JsonNodeFactory.instance.textNode(received);
    }

    private static Violation violation(String check, String title, Element place, String should, String actual) {
        return new Violation(
                check,
                should + " but was " + actual,
                title,
                place.line(),
                place.provenance().level(),
                should,
                actual);
    }
}
