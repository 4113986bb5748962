package io.cryptopocket.conformance.run;

import io.cryptopocket.conformance.cases.Ask;
import io.cryptopocket.conformance.cases.Case;
import io.cryptopocket.conformance.cases.Draft;
import io.cryptopocket.conformance.cases.MissingValue;
import io.cryptopocket.conformance.cases.Relation;
import io.cryptopocket.conformance.cases.Requests;
import io.cryptopocket.conformance.check.RelationHolds;
import io.cryptopocket.conformance.check.Told;
import io.cryptopocket.conformance.http.Answer;
import io.cryptopocket.conformance.http.NoAnswer;
import io.cryptopocket.conformance.peer.Target;
import io.cryptopocket.conformance.verdict.Exchange;
import io.cryptopocket.conformance.verdict.Verdict;
import io.cryptopocket.spec.Operation;
import io.cryptopocket.spec.Place;
import io.cryptopocket.spec.RequestValue;
import io.cryptopocket.spec.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks what a relation is about, and has the answers looked at together. */
final class RelationRun {

    /** How often a question is put again when something happened at the target meanwhile. */
    private static final int MOST_REPEATS = 5;

    private final Steps steps;
    private final Requests requests;
    private final Referee referee;
    private final RelationHolds check;

    RelationRun(Steps steps, Requests requests, Referee referee, Target target) {
        this.steps = steps;
        this.requests = requests;
        this.referee = referee;
        this.check = new RelationHolds(target::fixture);
    }

    Verdict run(Case test, Relation relation, RunValues values, List<Exchange> exchanges)
            throws MissingValue, NoToken, NoAnswer, StepFailed {
        for (Step step : test.before()) {
            steps.must(step, values, exchanges);
        }
        int before = exchanges.size();
        List<Told> told = ask(relation, values, exchanges);
        for (int again = 0; again < MOST_REPEATS && check.isDisturbed(relation, told); again++) {
            exchanges.subList(before, exchanges.size()).clear();
            told = ask(relation, values, exchanges);
        }
        Optional<Verdict> unavailable = told.stream()
                .map(Told::answer)
                .flatMap(answer -> unavailable(test, answer).stream())
                .findFirst();
        Verdict verdict =
                unavailable.isPresent() ? unavailable.get() : referee.weigh(check.judge(test, relation, told));
        steps.cleanUp(test.after(), values);
        return verdict;
    }

    private List<Told> ask(Relation relation, RunValues values, List<Exchange> exchanges)
            throws MissingValue, NoToken, NoAnswer, StepFailed {
        List<Told> told = new ArrayList<>();
        for (Ask ask : relation.asks()) {
            Draft draft = settled(ask.draft(), values);
            Told one = Told.of(requests.fill(draft, values), steps.send(draft, Optional.empty(), values, exchanges));
            if (!ask.observed() && !one.isSuccess()) {
                throw new StepFailed(ask.draft().operation(), one.answer());
            }
            Steps.take(ask.take(), one.body(), values);
            told.add(one);
        }
        return told;
    }

    /** With its new values made, so that what is looked at is what is sent. */
    private static Draft settled(Draft draft, RunValues values) {
        Map<Place, RequestValue> made = new LinkedHashMap<>();
        draft.values().forEach((place, value) -> {
            if (value instanceof RequestValue.FreshValue fresh) {
                made.put(place, new RequestValue.Literal(values.fresh(fresh.kind())));
            }
        });
        return draft.with(made);
    }

    private static Optional<Verdict> unavailable(Case test, Answer answer) {
        Operation operation = test.draft().operation();
        if (Referee.isUnavailable(operation, answer)) {
            return Optional.of(Referee.unavailable(answer));
        }
        return Referee.isNotImplemented(answer)
                ? Optional.of(Referee.notImplemented(operation.id()))
                : Optional.empty();
    }
}
