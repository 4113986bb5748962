package io.cryptopocket.conformance.cases;

import io.cryptopocket.conformance.verdict.Kind;
import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Level;
import io.cryptopocket.spec.Operation;
import io.cryptopocket.spec.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Requests that are wrong whatever they say: they must be refused, in the documented way or with a status from 400 to 499. */
final class ProtocolCases {

    private ProtocolCases() {}

    static List<Case> of(Contract contract, Operation operation) {
        Optional<Row> base = Derived.base(operation);
        Optional<Row> refusal = operation.rows().stream()
                .filter(row -> row.example().key().equals(Row.VALIDATION_ERROR))
                .findFirst()
                .or(() -> operation.rows().stream().filter(Row::isError).findFirst());
        if (base.isEmpty() || refusal.isEmpty()) {
            return List.of();
        }
        Draft draft = Drafts.of(base.get());
        List<Case> cases = new ArrayList<>();
        if (draft.body().map(body -> body.mediaType().contains("json")).orElse(false)) {
            cases.add(refused(base.get(), refusal.get(), draft, text("{\"a\":"), "malformed_json"));
            cases.add(refused(base.get(), refusal.get(), draft, text("[]"), "list_instead_of_object"));
            cases.add(refused(base.get(), refusal.get(), draft, mediaType("text/plain"), "wrong_media_type"));
        }
        undocumentedMethod(contract, operation)
                .map(method -> refused(base.get(), refusal.get(), draft, method(method), "undocumented_method"))
                .ifPresent(cases::add);
        return cases;
    }

    private static Case refused(Row base, Row refusal, Draft draft, Draft.Wire wire, String key) {
        return Derived.of(
                Kind.PROTOCOL,
                base,
                draft.on(wire),
                new Expectation(List.of(refusal), true),
                Level.INFERRED,
                key,
                key.replace('_', ' '));
    }

    private static Draft.Wire text(String text) {
        return new Draft.Wire(Optional.empty(), Optional.empty(), Optional.of(text));
    }

    private static Draft.Wire mediaType(String mediaType) {
        return new Draft.Wire(Optional.empty(), Optional.of(mediaType), Optional.empty());
    }

    private static Draft.Wire method(String method) {
        return new Draft.Wire(Optional.of(method), Optional.empty(), Optional.empty());
    }

    private static Optional<String> undocumentedMethod(Contract contract, Operation operation) {
        Set<String> documented = contract.operations().stream()
                .filter(other -> other.path().equals(operation.path()))
                .map(Operation::method)
                .collect(Collectors.toSet());
        // Not every server reads a DELETE that has a body.
        return Stream.of(operation.requestBody().isPresent() ? "PUT" : "DELETE", "PATCH")
                .filter(method -> !documented.contains(method))
                .findFirst();
    }
}
