package io.cryptopocket.conformance.run;

import io.cryptopocket.conformance.cases.Case;
import io.cryptopocket.conformance.cases.Draft;
import io.cryptopocket.conformance.cases.MissingValue;
import io.cryptopocket.conformance.cases.Proof;
import io.cryptopocket.conformance.cases.Requests;
import io.cryptopocket.conformance.contract.Validators;
import io.cryptopocket.conformance.http.NoAnswer;
import io.cryptopocket.conformance.peer.Profile;
import io.cryptopocket.conformance.verdict.Exchange;
import io.cryptopocket.conformance.verdict.Row;
import io.cryptopocket.conformance.verdict.SkipReason;
import io.cryptopocket.conformance.verdict.Verdict;
import io.cryptopocket.spec.Step;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Carries out one case after the other; for any number of threads. */
final class CaseRun {

    private final Steps steps;
    private final JourneyRun journeys;
    private final RelationRun relations;
    private final Referee referee;
    private final Profile profile;
    private final Requests requests;
    private final MockLimits mock;

    CaseRun(
            Steps steps,
            JourneyRun journeys,
            RelationRun relations,
            Referee referee,
            Requests requests,
            Profile profile) {
        this.steps = steps;
        this.journeys = journeys;
        this.relations = relations;
        this.referee = referee;
        this.profile = profile;
        this.requests = requests;
        this.mock = new MockLimits(new Proof(new Validators()));
    }

    /** @param silent is told when the case will send nothing any more and only watches what the target does */
    Row run(Case test, RunValues values, Runnable silent) {
        long start = System.nanoTime();
        List<Exchange> exchanges = new ArrayList<>();
        Verdict verdict = verdict(test, values, exchanges, silent);
        return row(test, verdict, exchanges, Duration.ofNanos(System.nanoTime() - start));
    }

    static Row row(Case test, Verdict verdict, List<Exchange> exchanges, Duration took) {
        return new Row(
                test.id(), test.kind(), test.level(), test.summary(), test.contractLine(), verdict, exchanges, took);
    }

    private Verdict verdict(Case test, RunValues values, List<Exchange> exchanges, Runnable silent) {
        if (test.unreachable().isPresent()) {
            return new Verdict.Skipped(
                    SkipReason.UNREACHABLE_BY_OUTSIDERS, test.unreachable().get());
        }
        try {
            Optional<String> limit = profile == Profile.PRISM ? limit(test, values) : Optional.empty();
            if (limit.isPresent()) {
                return new Verdict.Skipped(SkipReason.MOCK_CANNOT_SHOW, limit.get());
            }
            if (test.journey().isPresent()) {
                return journeys.run(test, test.journey().get().steps(), values, exchanges, silent);
            }
            return test.relation().isPresent()
                    ? relations.run(test, test.relation().get(), values, exchanges)
                    : one(test, values, exchanges);
        } catch (MissingValue e) {
            return new Verdict.Skipped(
                    e.isFixture() ? SkipReason.FIXTURE_MISSING : SkipReason.DEPENDENCY_FAILED, e.getMessage());
        } catch (StepFailed e) {
            return e.verdict();
        } catch (NoToken e) {
            return new Verdict.Skipped(SkipReason.DEPENDENCY_FAILED, e.getMessage());
        } catch (NoAnswer e) {
            return new Verdict.Errored(Verdict.Origin.NETWORK, "No answer: " + e.getMessage());
        } catch (RuntimeException e) {
            return new Verdict.Errored(
                    Verdict.Origin.SUITE,
                    "The suite failed with " + e.getClass().getSimpleName() + ": " + e.getMessage());
        }
    }

    private Verdict one(Case test, RunValues values, List<Exchange> exchanges)
            throws MissingValue, NoToken, NoAnswer, StepFailed {
        for (Step step : test.before()) {
            steps.must(step, values, exchanges);
        }
        Case resolved = test.awaiting(test.await().map(values::resolved));
        Draft draft = profile == Profile.PRISM ? PrismPreference.asking(test.draft(), test.row()) : test.draft();
        Verdict verdict = referee.judge(resolved, steps.send(draft, resolved.await(), values, exchanges));
        steps.cleanUp(test.after(), values);
        return verdict;
    }

    private Optional<String> limit(Case test, RunValues values) throws MissingValue {
        Optional<String> limit = mock.of(test);
        return limit.isPresent() ? limit : mock.of(test, requests.fill(test.draft(), values));
    }
}
