package io.cryptopocket.sandbox.fault;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.cryptopocket.sandbox.fault.Flaw.Disguise;
import io.cryptopocket.spec.Constraint;
import io.cryptopocket.spec.Operation;
import io.cryptopocket.spec.Parameter;
import io.cryptopocket.spec.ParameterLocation;
import io.cryptopocket.spec.Schemas;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Faults of a server that refuses what it should take: one value of a list of allowed ones, or the value right at a
 * limit. That value is replaced by one that breaks the constraint, before the rules see it.
 */
final class NarrowFlaws {

    private final Operation operation;

    private NarrowFlaws(Operation operation) {
        this.operation = operation;
    }

    static Stream<Flaw> of(Operation operation) {
        NarrowFlaws flaws = new NarrowFlaws(operation);
        return Stream.concat(flaws.body(), flaws.parameters());
    }

    private Stream<Flaw> body() {
        return operation.requestBody().stream()
                .flatMap(body -> body.contents().stream().limit(1))
                .flatMap(content -> Schemas.constraints(content.schema()).stream())
                .filter(constraint -> !constraint.path().isEmpty())
                .flatMap(constraint -> {
                    String pointer = Places.first(constraint.path());
                    return of(constraint, "body." + Places.dotted(pointer), narrow -> (request, tokens) -> {
                        JsonNode value = request.body().at(pointer);
                        return narrow.refuses().test(value)
                                ? request.withBody(Places.replace(request.body(), pointer, narrow.misfit(value)))
                                : request;
                    });
                });
    }

    private Stream<Flaw> parameters() {
        return operation.parameters().stream()
                .filter(parameter -> parameter.in() == ParameterLocation.QUERY)
                .flatMap(this::parameter);
    }

    private Stream<Flaw> parameter(Parameter parameter) {
        String name = parameter.name();
        return Schemas.constraints(parameter.schema()).stream()
                .filter(constraint -> constraint.path().isEmpty())
                .flatMap(constraint -> of(constraint, "query." + name, narrow -> (request, tokens) -> {
                    String text = request.query().get(name);
                    JsonNode value = text == null ? MissingNode.getInstance() : TextNode.valueOf(text);
                    return narrow.refuses().test(value)
                            ? request.withQuery(name, narrow.misfit(value).asText())
                            : request;
                }));
    }

    /** What is refused though it should be taken. */
    private record Narrow(Constraint constraint, String label, Predicate<JsonNode> refuses) {

        JsonNode misfit(JsonNode value) {
            return Misfit.of(constraint, value).orElse(value);
        }
    }

    @FunctionalInterface
    private interface Refusing {

        Disguise of(Narrow narrow);
    }

    private Stream<Flaw> of(Constraint constraint, String place, Refusing refusing) {
        return narrow(constraint)
                .map(narrow -> new Flaw.InRequest(
                        new Fault(
                                "narrowed-constraint:" + operation.id() + "/" + place + "/" + narrow.label(),
                                "Refuses " + narrow.label() + " as " + place + ".",
                                Checks.STATUS,
                                constraint.element().provenance().level()),
                        refusing.of(narrow)));
    }

    private static Stream<Narrow> narrow(Constraint constraint) {
        if (constraint instanceof Constraint.Enum choice && choice.values().size() > 1) {
            return choice.values().stream()
                    .map(JsonNode::asText)
                    .map(known -> new Narrow(
                            constraint, known, value -> value.asText().equals(known)));
        }
        return limit(constraint)
                .map(reached -> new Narrow(constraint, constraint.element().key(), reached))
                .stream();
    }

    private static Optional<Predicate<JsonNode>> limit(Constraint constraint) {
        if (constraint instanceof Constraint.Length length && length.limit() > 0) {
            return Optional.of(value -> value.isTextual()
                    && value.textValue().codePointCount(0, value.textValue().length()) == length.limit());
        }
        if (constraint instanceof Constraint.Range range && !range.exclusive()) {
            return Optional.of(value -> isNumber(value, range.limit()));
        }
        return Optional.empty();
    }

    private static boolean isNumber(JsonNode value, BigDecimal limit) {
        return value.asText().matches("-?[0-9]{1,30}(\\.[0-9]{1,30})?")
                && new BigDecimal(value.asText()).compareTo(limit) == 0;
    }
}
