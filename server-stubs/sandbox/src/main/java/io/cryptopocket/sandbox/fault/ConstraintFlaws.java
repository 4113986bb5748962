package io.cryptopocket.sandbox.fault;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.cryptopocket.sandbox.fault.Flaw.Disguise;
import io.cryptopocket.spec.Constraint;
import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Element;
import io.cryptopocket.spec.Operation;
import io.cryptopocket.spec.Parameter;
import io.cryptopocket.spec.ParameterLocation;
import io.cryptopocket.spec.Schemas;
import java.util.stream.Stream;

/**
 * Faults of a server that takes what it should refuse: one for each thing that the contract demands of a request. The
 * value that breaks it is replaced by one that does not, before the rules see it.
 */
final class ConstraintFlaws {

    private final Operation operation;
    private final Specimen specimen;

    private ConstraintFlaws(Operation operation, Contract contract) {
        this.operation = operation;
        this.specimen = new Specimen(operation, contract);
    }

    static Stream<Flaw> of(Operation operation, Contract contract) {
        ConstraintFlaws flaws = new ConstraintFlaws(operation, contract);
        return Stream.concat(flaws.body(), flaws.parameters());
    }

    private Stream<Flaw> body() {
        return operation.requestBody().stream()
                .flatMap(body -> body.contents().stream().limit(1))
                .flatMap(content -> Schemas.constraints(content.schema()).stream()
                        .filter(constraint -> content.mediaType().contains("json") || !isText(constraint)))
                .flatMap(this::body);
    }

    /** In a URL and in a form everything is text. */
    private static boolean isText(Constraint constraint) {
        return constraint instanceof Constraint.Type type && type.type().equals("string");
    }

    private Stream<Flaw> body(Constraint constraint) {
        if (constraint instanceof Constraint.Required required) {
            String pointer = Places.first(required.path()) + "/" + required.property();
            return Stream.of(flaw(
                    "body." + Places.dotted(pointer),
                    "required",
                    constraint.element(),
                    (request, tokens) -> isAbsent(request.body().at(pointer)) && specimenFits(request.body(), pointer)
                            ? replaced(request, pointer)
                            : request));
        }
        String pointer = Places.first(constraint.path());
        if (pointer.isEmpty() || !isJudged(constraint)) {
            return Stream.empty();
        }
        return Stream.of(flaw(
                "body." + Places.dotted(pointer),
                constraint.element().key(),
                constraint.element(),
                (request, tokens) ->
                        Judge.breaks(constraint, request.body().at(pointer)) ? replaced(request, pointer) : request));
    }

    private static boolean isAbsent(JsonNode value) {
        return value.isMissingNode() || value.isNull();
    }

    private boolean specimenFits(JsonNode body, String pointer) {
        return body.at(pointer.substring(0, pointer.lastIndexOf('/'))).isObject();
    }

    private SentRequest replaced(SentRequest request, String pointer) {
        JsonNode fitting = specimen.at(pointer);
        return request.withBody(
                fitting.isMissingNode()
                        ? Places.remove(request.body(), pointer)
                        : Places.replace(request.body(), pointer, fitting));
    }

    private Stream<Flaw> parameters() {
        return operation.parameters().stream()
                .filter(parameter -> parameter.in() == ParameterLocation.QUERY)
                .filter(parameter -> specimen.of(parameter).isPresent())
                .flatMap(this::parameter);
    }

    private Stream<Flaw> parameter(Parameter parameter) {
        String name = parameter.name();
        String fitting = specimen.of(parameter).orElseThrow();
        Stream<Flaw> required = Stream.of(parameter)
                .filter(Parameter::required)
                .map(one -> flaw(
                        "query." + name,
                        "required",
                        one.element(),
                        (request, tokens) ->
                                request.query().getOrDefault(name, "").isEmpty()
                                        ? request.withQuery(name, fitting)
                                        : request));
        Stream<Flaw> others = Schemas.constraints(parameter.schema()).stream()
                .filter(constraint -> constraint.path().isEmpty() && isJudged(constraint) && !isText(constraint))
                .filter(constraint -> parameter.required() || !isNonEmpty(constraint))
                .map(constraint -> flaw(
                        "query." + name,
                        constraint.element().key(),
                        constraint.element(),
                        (request, tokens) -> request.query().containsKey(name)
                                        && breaks(constraint, request.query().get(name))
                                ? request.withQuery(name, fitting)
                                : request));
        return Stream.concat(required, others);
    }

    /** An optional parameter without a value is rightly taken for none at all. */
    private static boolean isNonEmpty(Constraint constraint) {
        return constraint instanceof Constraint.Length length
                && length.bound() == Constraint.Bound.MIN
                && length.limit() == 1;
    }

    /** A text in a URL has no JSON type; a number is what looks like one. */
    private static boolean breaks(Constraint constraint, String text) {
        if (constraint instanceof Constraint.Type type) {
            return switch (type.type()) {
                case "integer" -> !text.matches("-?\\d+");
                case "number" -> !text.matches("-?\\d+(\\.\\d+)?");
                case "boolean" -> !text.matches("true|false");
                default -> false;
            };
        }
        return Judge.breaks(constraint, TextNode.valueOf(text));
    }

    private static boolean isJudged(Constraint constraint) {
        // Every text is a password.
        return !(constraint instanceof Constraint.Format format
                        && format.format().equals("password"))
                && !(constraint instanceof Constraint.Nullable
                        || constraint instanceof Constraint.Branches
                        || constraint instanceof Constraint.UniqueItems
                        || constraint instanceof Constraint.Properties
                        || constraint instanceof Constraint.Closed
                        || constraint instanceof Constraint.MultipleOf);
    }

    private Flaw flaw(String place, String keyword, Element element, Disguise disguise) {
        Fault fault = new Fault(
                "ignored-constraint:" + operation.id() + "/" + place + "/" + keyword,
                "Does not care about " + keyword + " of " + place + ".",
                Checks.STATUS,
                element.provenance().level());
        return new Flaw.InRequest(fault, disguise);
    }
}
