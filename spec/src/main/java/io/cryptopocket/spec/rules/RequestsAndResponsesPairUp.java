package io.cryptopocket.spec.rules;

import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Operation;
import io.cryptopocket.spec.Recipe;
import io.cryptopocket.spec.Row;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A request example and a response example with the same key are one case; half a case is none. */
final class RequestsAndResponsesPairUp implements Rule {

    @Override
    public String title() {
        return "request examples and successful response examples belong together";
    }

    @Override
    public List<Finding> check(Contract contract) {
        return contract.operations().stream().flatMap(this::check).toList();
    }

    private Stream<Finding> check(Operation operation) {
        Set<String> answered =
                operation.rows().stream().map(row -> row.example().key()).collect(Collectors.toSet());
        Stream<Finding> unanswered = operation.requestExamples().stream()
                .filter(request -> !answered.contains(request.key()))
                .map(request -> finding(
                        request.usedAt(),
                        "the request example \"" + request.key() + "\" of " + operation.id()
                                + " has no response example with the same key."));
        Stream<Finding> unasked = operation.rows().stream()
                .filter(row -> operation.requestBody().isPresent() && !row.isError() && !isAsked(row))
                .map(row -> finding(
                        row.example().usedAt(),
                        "the response example " + row.id()
                                + " has no request example with the same key;"
                                + " add one or name one by x-conformance: {request: ...}."));
        return Stream.concat(unanswered, unasked);
    }

    private static boolean isAsked(Row row) {
        return row.example().recipe().flatMap(Recipe::request).isPresent()
                || row.requestExample()
                        .filter(request -> request.key().equals(row.example().key()))
                        .isPresent();
    }
}
