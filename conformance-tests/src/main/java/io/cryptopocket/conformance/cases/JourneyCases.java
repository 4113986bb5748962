package io.cryptopocket.conformance.cases;

import io.cryptopocket.conformance.verdict.CaseId;
import io.cryptopocket.conformance.verdict.Kind;
import io.cryptopocket.spec.Callback;
import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Element;
import io.cryptopocket.spec.Journey;
import io.cryptopocket.spec.Operation;
import io.cryptopocket.spec.Row;
import io.cryptopocket.spec.Step;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The documented ways through several operations. */
public final class JourneyCases {

    /** Stands in ids where other cases have an operation. */
    static final String OPERATION = "journey";

    private JourneyCases() {}

    static List<Case> of(Contract contract) {
        Stream<Case> ways = contract.journeys().stream().flatMap(journey -> of(contract, journey).stream());
        // One is enough: all deliveries leave by the same door, and each repetition takes its time.
        Stream<Case> repeated = contract.journeys().stream()
                .flatMap(journey -> repeated(contract, journey).stream())
                .limit(1);
        return Stream.concat(ways, repeated).toList();
    }

    /** The same way to a receiver that does not acknowledge what it gets at its end. */
    private static Optional<Case> repeated(Contract contract, Journey journey) {
        Step last = journey.steps().get(journey.steps().size() - 1);
        return contract.operations().stream()
                .flatMap(operation -> operation.callbacks().stream().map(Callback::operation))
                .filter(callback -> callback.id().equals(last.call()))
                .flatMap(callback -> callback.responses().stream()
                        .filter(answer -> answer.status().startsWith("2"))
                        .map(answer -> new Relation.DeliveryRepeated(callback, answer)))
                .findFirst()
                .flatMap(relation -> of(contract, journey).map(way -> repeated(way, relation)));
    }

    private static Case repeated(Case way, Relation.DeliveryRepeated relation) {
        Element acknowledgement = relation.acknowledgement().element();
        return new Case(
                new CaseId(OPERATION, way.id().status(), way.id().example() + "-delivery_repeated"),
                Kind.JOURNEY,
                acknowledgement.provenance().level(),
                relation.callback().summary() + ": delivery repeated",
                acknowledgement.line(),
                way.draft(),
                way.expected(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                way.journey(),
                Optional.of(relation));
    }

    private static Optional<Case> of(Contract contract, Journey journey) {
        return last(contract, journey).map(row -> {
            Step first = journey.steps().get(0);
            Operation operation = contract.operation(first.call());
            return new Case(
                    new CaseId(OPERATION, row.response().status(), journey.id()),
                    Kind.JOURNEY,
                    journey.provenance().level(),
                    journey.summary(),
                    journey.element().line(),
                    Drafts.of(operation, first),
                    Expectation.of(row),
                    List.of(),
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    Optional.of(journey),
                    Optional.empty());
        });
    }

    /** The last documented answer on the way. */
    private static Optional<Row> last(Contract contract, Journey journey) {
        return journey.steps().stream()
                .flatMap(step -> expected(contract, step).stream())
                .reduce((earlier, later) -> later);
    }

    /** The documented answer that a step expects, if it says so. */
    static Optional<Row> expected(Contract contract, Step step) {
        return step.expect()
                .flatMap(key -> contract.findOperation(step.call())
                        .flatMap(operation -> operation.rows().stream()
                                .filter(row -> row.example().key().equals(key))
                                .findFirst()));
    }

    /** A step as a case of its own, so that it can be judged like one. */
    public static Optional<Case> step(Contract contract, Case journey, Step step) {
        return expected(contract, step)
                .map(row -> new Case(
                        journey.id(),
                        Kind.JOURNEY,
                        journey.level(),
                        journey.summary(),
                        step.element().line(),
                        Drafts.of(row.operation(), step),
                        Expectation.of(row),
                        List.of(),
                        step.await(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }
}
