package io.cryptopocket.conformance.run;

import com.fasterxml.jackson.databind.JsonNode;
import io.cryptopocket.conformance.cases.Case;
import io.cryptopocket.conformance.cases.JourneyCases;
import io.cryptopocket.conformance.cases.MissingValue;
import io.cryptopocket.conformance.cases.Relation;
import io.cryptopocket.conformance.check.Deliveries;
import io.cryptopocket.conformance.check.RelationHolds;
import io.cryptopocket.conformance.check.StatesInOrder;
import io.cryptopocket.conformance.check.StrictJson;
import io.cryptopocket.conformance.http.Answer;
import io.cryptopocket.conformance.http.NoAnswer;
import io.cryptopocket.conformance.peer.Delivery;
import io.cryptopocket.conformance.peer.Inbox;
import io.cryptopocket.conformance.peer.Refusal;
import io.cryptopocket.conformance.peer.Target;
import io.cryptopocket.conformance.verdict.Exchange;
import io.cryptopocket.conformance.verdict.SkipReason;
import io.cryptopocket.conformance.verdict.Verdict;
import io.cryptopocket.conformance.verdict.Violation;
import io.cryptopocket.spec.Await;
import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Operation;
import io.cryptopocket.spec.Property;
import io.cryptopocket.spec.Schemas;
import io.cryptopocket.spec.Step;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Goes a documented way step by step and stops where the target leaves it. */
final class JourneyRun {

    /** A sender that does not heed acknowledgements is taken to try again within this time. */
    private static final Duration UNTIL_REPEATED = Duration.ofMillis(1_500);

    private final Contract contract;
    private final Steps steps;
    private final Referee referee;
    private final Deliveries deliveries;
    private final StatesInOrder states;
    private final Target target;

    JourneyRun(Contract contract, Steps steps, Referee referee, Target target, Deliveries deliveries) {
        this.contract = contract;
        this.steps = steps;
        this.referee = referee;
        this.deliveries = deliveries;
        this.states = new StatesInOrder(contract);
        this.target = target;
    }

    /** @param silent is told when nothing will be sent any more and only deliveries are watched */
    Verdict run(Case test, List<Step> way, RunValues values, List<Exchange> exchanges, Runnable silent)
            throws MissingValue, NoToken, NoAnswer, StepFailed {
        if (target.inbox().isPresent() && test.relation().orElse(null) instanceof Relation.DeliveryRepeated relation) {
            // Before the first step: what it brings about may be on its way before that step is answered.
            try (Refusal refusal = target.inbox().get().refuse(one -> isKind(relation.callback(), one))) {
                return run(test, way, step -> repeated(test, relation, step, refusal, values), values, exchanges);
            }
        }
        Step last = way.get(way.size() - 1);
        return run(test, way, step -> delivery(step, values, step == last ? silent : () -> {}), values, exchanges);
    }

    private Verdict run(
            Case test, List<Step> way, Function<Step, Verdict> arrival, RunValues values, List<Exchange> exchanges)
            throws MissingValue, NoToken, NoAnswer, StepFailed {
        for (Step step : way) {
            Verdict verdict = contract.findOperation(step.call()).isPresent()
                    ? call(test, step, values, exchanges)
                    : arrival.apply(step);
            if (!(verdict instanceof Verdict.Passed)) {
                return verdict;
            }
        }
        return new Verdict.Passed();
    }

    /** What becomes of a delivery that is refused when it comes first. */
    private Verdict repeated(
            Case test, Relation.DeliveryRepeated relation, Step step, Refusal refusal, RunValues values) {
        Optional<Await> await = step.await().map(values::resolved);
        Predicate<Delivery> fits =
                one -> await.map(wanted -> holds(wanted, one)).orElse(true);
        if (refusal.await(fits, steps.patience()).isEmpty()) {
            return referee.weigh(List.of(missing(relation.callback(), step).noSurerThan(test.level())));
        }
        Optional<Delivery> again = target.inbox()
                .orElseThrow()
                .await(one -> isKind(relation.callback(), one) && fits.test(one), steps.patience());
        return referee.weigh(again.map(one -> deliveries.judge(relation.callback(), one))
                .orElseGet(() -> List.of(RelationHolds.givenUp(test, relation, steps.patience()))));
    }

    private Verdict call(Case test, Step step, RunValues values, List<Exchange> exchanges)
            throws MissingValue, NoToken, NoAnswer, StepFailed {
        Optional<Case> judged = JourneyCases.step(contract, test, step);
        if (judged.isEmpty()) {
            steps.must(step, values, exchanges);
            return new Verdict.Passed();
        }
        Case one = judged.get().awaiting(step.await().map(values::resolved));
        List<JsonNode> seen = new ArrayList<>();
        Answer answer = steps.send(one.draft(), one.await(), values, exchanges, seen::add);
        StrictJson.read(answer.body()).json().ifPresent(body -> Steps.take(step, body, values));
        Verdict verdict = referee.judge(one, answer);
        return verdict instanceof Verdict.Passed ? referee.weigh(states.judge(one, seen)) : verdict;
    }

    private Verdict delivery(Step step, RunValues values, Runnable silent) {
        if (target.inbox().isEmpty()) {
            return new Verdict.Skipped(
                    SkipReason.FIXTURE_MISSING, "The target delivers to where the suite cannot see it.");
        }
        Operation callback = contract.operations().stream()
                .flatMap(Operation::withCallbacks)
                .filter(operation -> operation.id().equals(step.call()))
                .findFirst()
                .orElseThrow();
        Optional<Await> await = step.await().map(values::resolved);
        Inbox inbox = target.inbox().get();
        Optional<Delivery> delivery = inbox.await(
                one -> isOfNoKind(one)
                        || isKind(callback, one)
                                && await.map(wanted -> holds(wanted, one)).orElse(true),
                steps.patience());
        if (delivery.isEmpty()) {
            return referee.weigh(List.of(missing(callback, step)));
        }
        silent.run();
        List<Violation> violations = deliveries.judge(callback, delivery.get());
        return violations.isEmpty() && inbox.again(delivery.get(), UNTIL_REPEATED)
                ? referee.weigh(List.of(deliveries.again(callback)))
                : referee.weigh(violations);
    }

    /**
     * Whether a delivery does not even say what kind it is: whatever it was meant to be, somebody waits for it in vain. An
     * event of a kind that is not documented is none of these.
     */
    private boolean isOfNoKind(Delivery delivery) {
        Optional<JsonNode> body = StrictJson.read(delivery.body()).json();
        List<String> telling = contract.operations().stream()
                .flatMap(Operation::withCallbacks)
                .filter(operation -> contract.findOperation(operation.id()).isEmpty())
                .flatMap(JourneyRun::constants)
                .map(Property::name)
                .toList();
        return !telling.isEmpty()
                && telling.stream()
                        .noneMatch(name -> body.map(json -> json.has(name)).orElse(false));
    }

    /** Events of all kinds arrive at one place; each kind has values of its own that are always the same. */
    private static boolean isKind(Operation callback, Delivery delivery) {
        Optional<JsonNode> body = StrictJson.read(delivery.body()).json();
        return constants(callback)
                .allMatch(constant -> body.map(json -> json.path(constant.name()))
                        .filter(constant.schema().resolved().child("enum", "0").json()::equals)
                        .isPresent());
    }

    private static Stream<Property> constants(Operation callback) {
        return callback.requestBody().stream()
                .flatMap(documented -> documented.contents().stream())
                .flatMap(content -> Schemas.properties(content.schema()).values().stream())
                .filter(property -> property.schema()
                        .resolved()
                        .find("enum")
                        .map(values -> values.items().size() == 1)
                        .orElse(false));
    }

    private static boolean holds(Await await, Delivery delivery) {
        return StrictJson.read(delivery.body())
                .json()
                .map(body -> body.at(await.pointer()).equals(await.expected()))
                .orElse(false);
    }

    private Violation missing(Operation callback, Step step) {
        String wanted =
                callback.id() + " should arrive within " + steps.patience().toSeconds() + " s";
        return violation("delivery", "event is delivered", callback, step, wanted, "no such delivery");
    }

    private static Violation violation(
            String check, String title, Operation callback, Step step, String wanted, String actual) {
        return new Violation(
                check,
                wanted + " but was " + actual,
                title,
                step.element().line(),
                callback.provenance().level(),
                wanted,
                actual);
    }
}
