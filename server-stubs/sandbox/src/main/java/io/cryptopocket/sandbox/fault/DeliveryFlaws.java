package io.cryptopocket.sandbox.fault;

import io.cryptopocket.sandbox.fault.Flaw.Mishap;
import io.cryptopocket.spec.Callback;
import io.cryptopocket.spec.Operation;
import io.cryptopocket.spec.Parameter;
import io.cryptopocket.spec.ParameterLocation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** Faults of webhooks on their way to the receiver. */
final class DeliveryFlaws {

    private static final int ACCEPTED = 200;

    private final Operation operation;

    private DeliveryFlaws(Operation operation) {
        this.operation = operation;
    }

    /** Faults of what an operation subscribes to; none for an operation without callbacks. */
    static Stream<Flaw> of(Operation operation) {
        DeliveryFlaws flaws = new DeliveryFlaws(operation);
        return operation.callbacks().isEmpty()
                ? Stream.empty()
                : Stream.of(flaws.ofAll(), flaws.repetition(), flaws.headers()).flatMap(all -> all);
    }

    private Stream<Flaw> ofAll() {
        return Stream.of(
                flaw(
                        "lost-delivery",
                        "",
                        "Delivers nothing.",
                        "delivery",
                        (transport, url, headers, body) -> CompletableFuture.completedFuture(ACCEPTED)),
                flaw(
                        "double-delivery",
                        "",
                        "Delivers everything twice.",
                        "delivery-once",
                        (transport, url, headers, body) -> transport
                                .post(url, headers, body)
                                .thenCompose(status -> transport.post(url, headers, body))),
                flaw(
                        "changed-delivery",
                        "",
                        "Adds a blank to the payload after signing it.",
                        "delivery-signature",
                        (transport, url, headers, body) -> transport.post(url, headers, body + " ")),
                flaw(
                        "empty-delivery",
                        "",
                        "Delivers an empty object.",
                        "delivery-payload",
                        (transport, url, headers, body) -> transport.post(url, headers, "{}")));
    }

    /** Faults of what happens unless a delivery is acknowledged; as sure as that acknowledgement is. */
    private Stream<Flaw> repetition() {
        return operation.callbacks().get(0).operation().responses().stream()
                .filter(answer -> answer.status().equals(String.valueOf(ACCEPTED)))
                .map(acknowledgement -> new Flaw.InDelivery(
                        new Fault(
                                "given-up-delivery:" + operation.id(),
                                "Delivers once, whatever the receiver answers.",
                                "delivery-repeated",
                                acknowledgement.element().provenance().level()),
                        (transport, url, headers, body) ->
                                transport.post(url, headers, body).handle((status, failure) -> ACCEPTED)));
    }

    private Stream<Flaw> headers() {
        List<String> names = operation.callbacks().stream()
                .map(Callback::operation)
                .flatMap(callback -> callback.parameters().stream())
                .filter(parameter -> parameter.in() == ParameterLocation.HEADER)
                .map(Parameter::name)
                .distinct()
                .toList();
        return names.stream()
                .flatMap(name -> Stream.of(
                        flaw(
                                "missing-delivery-header",
                                "/" + name,
                                "Delivers without the header " + name + ".",
                                check(name),
                                (transport, url, headers, body) -> transport.post(url, with(headers, name, ""), body)),
                        flaw(
                                "wrong-delivery-header",
                                "/" + name,
                                "Delivers with a header " + name + " of zeros.",
                                check(name),
                                (transport, url, headers, body) ->
                                        transport.post(url, with(headers, name, "0"), body))));
    }

    private static String check(String header) {
        return "delivery-" + header.toLowerCase(Locale.ROOT).replaceFirst("^x-", "");
    }

    /** With every sign of a header replaced; without it for an empty sign. */
    private static Map<String, String> with(Map<String, String> headers, String name, String sign) {
        Map<String, String> changed = new LinkedHashMap<>();
        headers.forEach((header, value) -> {
            if (!header.equalsIgnoreCase(name)) {
                changed.put(header, value);
            } else if (!sign.isEmpty()) {
                changed.put(header, sign.repeat(value.length()));
            }
        });
        return changed;
    }

    private Flaw flaw(String kind, String below, String breaks, String check, Mishap mishap) {
        Fault fault = new Fault(
                kind + ":" + operation.id() + below,
                breaks,
                check,
                operation.callbacks().get(0).operation().provenance().level());
        return new Flaw.InDelivery(fault, mishap);
    }
}
