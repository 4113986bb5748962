package io.cryptopocket.conformance.check;

import io.cryptopocket.conformance.contract.SensitiveNames;
import io.cryptopocket.conformance.contract.Validators;
import io.cryptopocket.conformance.http.Masks;
import io.cryptopocket.conformance.peer.Delivery;
import io.cryptopocket.conformance.verdict.Violation;
import io.cryptopocket.spec.Content;
import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Element;
import io.cryptopocket.spec.Operation;
import io.cryptopocket.spec.Parameter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Judges what the target delivers: its method, its body, its headers, its age, its signature, and that it comes once. */
public final class Deliveries {

    /** How far a time stamp may be off before a receiver must refuse the delivery. */
    static final Duration TOLERANCE = Duration.ofMinutes(5);

    private final Masks masks;
    private final Optional<String> key;
    private final Optional<String> secret;
    private final Validators validators = new Validators();

    /**
     * @param key the API key of the integration that the deliveries are for
     * @param secret its API secret, which deliveries are signed with
     */
    public Deliveries(Contract contract, Optional<String> key, Optional<String> secret) {
        this.masks = new Masks(SensitiveNames.of(contract));
        this.key = key;
        this.secret = secret;
    }

    /** @param callback the operation of the contract that the target has called */
    public List<Violation> judge(Operation callback, Delivery delivery) {
        List<Violation> found = new ArrayList<>();
        if (!delivery.method().equals(callback.method())) {
            found.add(violation(
                    "method",
                    "delivery uses the documented method",
                    callback.element(),
                    "method should be " + callback.method(),
                    delivery.method()));
        }
        callback.requestBody().stream()
                .flatMap(body -> body.contents().stream())
                .limit(1)
                .forEach(content -> body(content, delivery, found));
        callback.parameters().forEach(parameter -> header(parameter, delivery, found));
        DeliveryHeaders headers = DeliveryHeaders.of(callback, validators);
        headers.key().ifPresent(header -> key(header, delivery, found));
        headers.timestamp().ifPresent(header -> timestamp(header, delivery, found));
        headers.timestamp()
                .flatMap(header -> delivery.header(header.name()))
                .ifPresent(timestamp ->
                        headers.signature().ifPresent(header -> signature(header, timestamp, delivery, found)));
        return found;
    }

    /** What to say of a delivery that came again after it had been acknowledged. */
    public Violation again(Operation callback) {
        return violation(
                "once",
                "an acknowledged delivery does not come again",
                callback.element(),
                callback.id() + " should come once when it is acknowledged",
                "delivered twice");
    }

    private void body(Content content, Delivery delivery, List<Violation> found) {
        String type = String.join(" and ", delivery.headers("content-type"));
        if (!MediaTypeDocumented.same(content.mediaType(), type)) {
            found.add(violation(
                    "media-type",
                    "delivery has the documented media type",
                    content.element(),
                    "media type should be " + content.mediaType(),
                    type.isEmpty() ? "missing" : type));
        }
        Body body = StrictJson.read(delivery.body());
        String title = "delivered body fits its schema";
        if (body instanceof Body.Json json) {
            validators.of(content.schema()).mismatches(json.value()).forEach(mismatch -> {
                Demand demand = Demand.of(mismatch, json.value(), masks);
                found.add(violation(
                        "payload",
                        title,
                        mismatch.keyword(),
                        demand.where() + " should " + demand.wanted(),
                        demand.actual()));
            });
        } else {
            String problem = body instanceof Body.NotJson not ? not.problem() : "empty";
            found.add(violation(
                    "payload",
                    title,
                    content.element(),
                    "delivered body should be one JSON value",
                    masks.excerpt(problem)));
        }
    }

    private void header(Parameter parameter, Delivery delivery, List<Violation> found) {
        List<String> received = delivery.headers(parameter.name());
        if (!received.isEmpty()) {
            HeaderValue.objection(validators, parameter.schema(), received)
                    .ifPresent(demand -> found.add(violation(parameter, "should " + demand.wanted(), demand.actual())));
        } else if (parameter.required()) {
            found.add(violation(parameter, "should be there", "missing"));
        }
    }

    private void key(Parameter header, Delivery delivery, List<Violation> found) {
        delivery.header(header.name())
                .filter(received -> key.isPresent() && !key.get().equals(received))
                .ifPresent(received ->
                        found.add(violation(header, "should be the key of the integration", "another value")));
    }

    private void timestamp(Parameter header, Delivery delivery, List<Violation> found) {
        delivery.header(header.name())
                .filter(received -> received.matches("-?\\d{1,18}"))
                .map(received -> Math.abs(delivery.received().getEpochSecond() - Long.parseLong(received)))
                .filter(off -> off > TOLERANCE.toSeconds())
                .ifPresent(off -> found.add(
                        violation(header, "should be at most " + TOLERANCE.toSeconds() + " s off", off + " s off")));
    }

    private void signature(Parameter header, String timestamp, Delivery delivery, List<Violation> found) {
        if (secret.isEmpty() || delivery.header(header.name()).isEmpty()) {
            return;
        }
        String right = Signature.of(secret.get(), delivery.body(), timestamp);
        String received = delivery.header(header.name()).get();
        if (!MessageDigest.isEqual(
                right.getBytes(StandardCharsets.US_ASCII), received.getBytes(StandardCharsets.UTF_8))) {
            found.add(violation(header, "should be the HMAC-SHA256 of body and timestamp", "another value"));
        }
    }

    /** The check is called like the header: {@code delivery-signature} for {@code X-Signature}. */
    private static Violation violation(Parameter header, String should, String actual) {
        return violation(
                header.name().toLowerCase(Locale.ROOT).replaceFirst("^x-", ""),
                "delivery carries the documented " + header.name(),
                header.element(),
                "header " + header.name() + " " + should,
                actual);
    }

    private static Violation violation(String check, String title, Element place, String should, String actual) {
        return new Violation(
                "delivery-" + check,
                should + " but was " + actual,
                title,
                place.line(),
                place.provenance().level(),
                should,
                actual);
    }
}
