package io.cryptopocket.conformance.cases;

import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Element;
import io.cryptopocket.spec.Fixture;
import io.cryptopocket.spec.Operation;
import io.cryptopocket.spec.Parameter;
import io.cryptopocket.spec.Place;
import io.cryptopocket.spec.RequestValue;
import io.cryptopocket.spec.Row;
import io.cryptopocket.spec.Schemas;
import java.util.Map;
import java.util.Optional;

/**
 * What a scalar stands for: the component that its schema names. Two places with the same one hold the same kind of
 * thing, so that what one operation hands out another one takes.
 */
record Meaning(String component) {

    static Optional<Meaning> of(Element schema) {
        String pointer = schema.resolved().pointer();
        boolean scalar =
                !Schemas.type(schema).equals("object") && !Schemas.type(schema).equals("array");
        return scalar && pointer.startsWith("/components/schemas/") && pointer.indexOf('/', 20) < 0
                ? Optional.of(new Meaning(pointer))
                : Optional.empty();
    }

    /** What a value of a request stands for: what its parameter does, else what its fixture does. */
    static Optional<Meaning> of(Contract contract, Operation operation, Place place, RequestValue value) {
        Optional<Meaning> own = operation.parameters().stream()
                .filter(parameter ->
                        parameter.in().name().equalsIgnoreCase(place.part().name())
                                && parameter.name().equals(place.name()))
                .flatMap(parameter -> of(parameter.schema()).stream())
                .findFirst();
        return own.isPresent() || !(value instanceof RequestValue.FixtureValue fixture)
                ? own
                : ofFixture(contract, fixture.name());
    }

    /** What a fixture stands for, as the parameters and properties that take it say. */
    static Optional<Meaning> ofFixture(Contract contract, String fixture) {
        return contract.operations().stream()
                .flatMap(operation -> operation.parameters().stream())
                .filter(parameter -> parameter.fixture().equals(Optional.of(fixture)))
                .flatMap(parameter -> of(parameter.schema()).stream())
                .findFirst();
    }

    /** A fixture of the caller's own that is of this kind: one that a request takes for it by default. */
    Optional<Fixture> fixture(Contract contract) {
        return contract.operations().stream()
                .flatMap(operation -> operation.parameters().stream())
                .filter(parameter -> of(parameter.schema()).equals(Optional.of(this)))
                .flatMap(parameter -> parameter.fixture().stream())
                .map(contract.fixtures()::get)
                .findFirst();
    }

    /** Whether some operation takes one to say which of the caller's things it is about. */
    boolean isOwned(Contract contract) {
        return contract.operations().stream()
                .anyMatch(operation -> operation.parameters().stream()
                        .filter(parameter -> of(parameter.schema()).equals(Optional.of(this)))
                        .anyMatch(parameter -> refusesStrangers(operation, parameter)));
    }

    private static boolean refusesStrangers(Operation operation, Parameter parameter) {
        return operation.rows().stream()
                .filter(Refusals::saysNotThere)
                .flatMap(row -> row.recipe().map(recipe -> recipe.with()).orElse(Map.of()).keySet().stream())
                .anyMatch(place -> place.name().equals(parameter.name()));
    }

    /** The first success of an operation in whose request a value of this kind is taken from the target. */
    Optional<Taker> taker(Contract contract, Operation operation) {
        return operation.rows().stream()
                .filter(row -> !row.isError()
                        && row.recipe().flatMap(recipe -> recipe.unreachable()).isEmpty())
                .flatMap(row -> {
                    Draft draft = Drafts.of(row);
                    return draft.values().entrySet().stream()
                            .filter(entry -> entry.getValue() instanceof RequestValue.FixtureValue
                                    || entry.getValue() instanceof RequestValue.TakenValue)
                            .filter(entry -> of(contract, operation, entry.getKey(), entry.getValue())
                                    .equals(Optional.of(this)))
                            .map(entry -> new Taker(row, draft, entry.getKey()));
                })
                .findFirst();
    }

    /** A request that takes such a value in this place. */
    record Taker(Row row, Draft draft, Place place) {}
}
