package io.cryptopocket.governance.facts;

import io.cryptopocket.spec.Callback;
import io.cryptopocket.spec.Caller;
import io.cryptopocket.spec.Constraint;
import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Element;
import io.cryptopocket.spec.Operation;
import io.cryptopocket.spec.Parameter;
import io.cryptopocket.spec.Recipe;
import io.cryptopocket.spec.RequestBody;
import io.cryptopocket.spec.Response;
import io.cryptopocket.spec.Schemas;
import io.cryptopocket.spec.Survey;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who may call what, what must not be printed, and how large input may be.
 *
 * @param header name of the header that carries the token
 * @param operations authentication by operation
 * @param sensitive fields that are masked
 * @param inputs what a caller sends, with its bounds
 */
public record SecurityFacts(
        String header, List<Authentication> operations, List<Sensitive> sensitive, List<Input> inputs) {

    /**
     * How an operation, or a webhook, knows who calls.
     *
     * @param refusal what a stranger is answered; empty if nothing is documented, as for webhooks, which others receive
     */
    public record Authentication(String operation, boolean webhook, String by, String refusal, int line) {}

    /** A field that is masked wherever it is printed, and the operations that carry it. */
    public record Sensitive(String name, List<String> operations, int line) {}

    /** A value that a caller sends. Without bounds it may be as large as it likes. */
    public record Input(String operation, String name, String type, List<String> bounds, boolean bounded, int line) {}

    private static final Set<Caller> STRANGERS = EnumSet.of(Caller.NOBODY, Caller.STRANGER);

    static SecurityFacts of(Contract contract) {
        return new SecurityFacts(
                contract.authHeader(), authentication(contract), sensitive(contract), inputs(contract));
    }

    private static List<Authentication> authentication(Contract contract) {
        Set<String> refusals = Survey.rows(contract).stream()
                .filter(row -> row.recipe()
                        .map(Recipe::caller)
                        .filter(STRANGERS::contains)
                        .isPresent())
                .map(row -> row.example().key())
                .collect(Collectors.toSet());
        List<Authentication> all = new ArrayList<>();
        for (Operation operation : contract.operations()) {
            String refusal = operation.rows().stream()
                    .map(row -> row.example().key())
                    .filter(refusals::contains)
                    .findFirst()
                    .orElse("");
            all.add(new Authentication(
                    operation.id(),
                    false,
                    operation.secured() ? "token in the header " + contract.authHeader() : credentials(operation),
                    refusal,
                    operation.line()));
            for (Callback callback : operation.callbacks()) {
                String headers = callback.operation().parameters().stream()
                        .map(Parameter::name)
                        .reduce((one, other) -> one + ", " + other)
                        .orElse("");
                all.add(new Authentication(
                        callback.operation().id(),
                        true,
                        headers.isEmpty() ? "nothing" : "headers " + headers,
                        "",
                        callback.operation().line()));
            }
        }
        return all;
    }

    /** An operation without a token may still prove who calls by what it sends. */
    private static String credentials(Operation operation) {
        List<String> secrets = operation.requestBody().map(RequestBody::contents).stream()
                .flatMap(List::stream)
                .flatMap(content -> Fields.of(content.schema()).stream())
                .filter(field -> field.element().sensitive())
                .map(Field::path)
                .toList();
        return secrets.isEmpty() ? "nothing" : "in the body: " + String.join(", ", secrets);
    }

    private static List<Sensitive> sensitive(Contract contract) {
        Map<String, Set<String>> operations = new LinkedHashMap<>();
        Map<String, Element> elements = new LinkedHashMap<>();
        contract.operations().stream()
                .flatMap(Operation::withCallbacks)
                .forEach(operation -> values(operation)
                        .filter(Element::sensitive)
                        .forEach(element -> {
                            String name = Names.of(contract, element);
                            elements.putIfAbsent(name, element);
                            operations
                                    .computeIfAbsent(name, key -> new LinkedHashSet<>())
                                    .add(operation.id());
                        }));
        return elements.entrySet().stream()
                .map(entry -> new Sensitive(
                        entry.getKey(),
                        List.copyOf(operations.get(entry.getKey())),
                        entry.getValue().line()))
                .toList();
    }

    private static Stream<Element> values(Operation operation) {
        Stream<Element> parameters = operation.parameters().stream()
                .flatMap(parameter -> Stream.of(parameter.element(), parameter.schema()));
        Stream<Element> bodies = Stream.concat(
                        operation.requestBody().map(RequestBody::contents).stream()
                                .flatMap(List::stream),
                        operation.responses().stream().map(Response::contents).flatMap(List::stream))
                .flatMap(content -> Fields.of(content.schema()).stream())
                .map(Field::element);
        return Stream.concat(parameters, bodies);
    }

    private static List<Input> inputs(Contract contract) {
        List<Input> inputs = new ArrayList<>();
        for (Operation operation : contract.operations()) {
            operation
                    .parameters()
                    .forEach(parameter -> inputs.add(input(
                            operation,
                            parameter.in().word() + " " + parameter.name(),
                            parameter.schema(),
                            parameter.element())));
            operation.requestBody().map(RequestBody::contents).stream()
                    .flatMap(List::stream)
                    .flatMap(content -> Fields.of(content.schema()).stream())
                    .filter(field -> !Schemas.type(field.element()).equals("object"))
                    .forEach(field -> inputs.add(input(operation, field.path(), field.element(), field.element())));
        }
        return inputs;
    }

    private static Input input(Operation operation, String name, Element schema, Element place) {
        List<Constraint> constraints = Schemas.constraints(schema).stream()
                .filter(constraint -> constraint.path().isEmpty())
                .toList();
        List<String> bounds = constraints.stream()
                .flatMap(constraint -> Bounds.words(constraint).stream())
                .toList();
        return new Input(
                operation.id(),
                name,
                Schemas.type(schema),
                bounds,
                Bounds.bounded(Schemas.type(schema), constraints),
                place.line());
    }
}
