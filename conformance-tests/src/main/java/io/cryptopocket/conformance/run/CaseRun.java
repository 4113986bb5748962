package io.cryptopocket.conformance.run;

import com.fasterxml.jackson.databind.JsonNode;
import io.cryptopocket.conformance.cases.Case;
import io.cryptopocket.conformance.cases.Draft;
import io.cryptopocket.conformance.cases.Drafts;
import io.cryptopocket.conformance.cases.MissingValue;
import io.cryptopocket.conformance.cases.Proof;
import io.cryptopocket.conformance.cases.Requests;
import io.cryptopocket.conformance.check.Checks;
import io.cryptopocket.conformance.check.Reply;
import io.cryptopocket.conformance.check.StrictJson;
import io.cryptopocket.conformance.contract.Validators;
import io.cryptopocket.conformance.http.Answer;
import io.cryptopocket.conformance.http.NoAnswer;
import io.cryptopocket.conformance.target.Profile;
import io.cryptopocket.conformance.verdict.Exchange;
import io.cryptopocket.conformance.verdict.Row;
import io.cryptopocket.conformance.verdict.SkipReason;
import io.cryptopocket.conformance.verdict.Verdict;
import io.cryptopocket.spec.Await;
import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Operation;
import io.cryptopocket.spec.Step;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/** Carries out one case after the other; for any number of threads. */
final class CaseRun {

    /** Statuses by which a server or what stands before it says that it cannot answer now, whatever was asked. */
    private static final Set<Integer> UNAVAILABLE = Set.of(429, 502, 503, 504);

    private static final Duration LONGEST_AWAIT = Duration.ofSeconds(10);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(20);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(500);

    private final Contract contract;
    private final Courier courier;
    private final Checks checks;
    private final Secrets secrets;
    private final Profile profile;
    private final Requests requests;
    private final MockLimits mock;

    CaseRun(Contract contract, Courier courier, Requests requests, Checks checks, Secrets secrets, Profile profile) {
        this.contract = contract;
        this.courier = courier;
        this.checks = checks;
        this.secrets = secrets;
        this.profile = profile;
        this.requests = requests;
        this.mock = new MockLimits(new Proof(new Validators()));
    }

    Row run(Case test, RunValues values) {
        long start = System.nanoTime();
        List<Exchange> exchanges = new ArrayList<>();
        Verdict verdict = verdict(test, values, exchanges);
        return row(test, verdict, exchanges, Duration.ofNanos(System.nanoTime() - start));
    }

    static Row row(Case test, Verdict verdict, List<Exchange> exchanges, Duration took) {
        return new Row(
                test.id(), test.kind(), test.level(), test.summary(), test.contractLine(), verdict, exchanges, took);
    }

    private Verdict verdict(Case test, RunValues values, List<Exchange> exchanges) {
        if (test.unreachable().isPresent()) {
            return new Verdict.Skipped(
                    SkipReason.UNREACHABLE_BY_OUTSIDERS, test.unreachable().get());
        }
        try {
            Optional<String> limit =
                    profile == Profile.PRISM ? mock.of(test, requests.fill(test.draft(), values)) : Optional.empty();
            if (limit.isPresent()) {
                return new Verdict.Skipped(SkipReason.MOCK_CANNOT_SHOW, limit.get());
            }
            for (Step step : test.before()) {
                take(step, values, exchanges);
            }
            Verdict verdict = judge(test, answer(test, values, exchanges));
            cleanUp(test, values);
            return verdict;
        } catch (MissingValue e) {
            return new Verdict.Skipped(
                    e.isFixture() ? SkipReason.FIXTURE_MISSING : SkipReason.DEPENDENCY_FAILED, e.getMessage());
        } catch (StepFailed | NoToken e) {
            return new Verdict.Skipped(SkipReason.DEPENDENCY_FAILED, e.getMessage());
        } catch (NoAnswer e) {
            return new Verdict.Errored(Verdict.Origin.NETWORK, "No answer: " + e.getMessage());
        } catch (RuntimeException e) {
            return new Verdict.Errored(
                    Verdict.Origin.SUITE,
                    "The suite failed with " + e.getClass().getSimpleName() + ": " + e.getMessage());
        }
    }

    private Verdict judge(Case test, Answer answer) {
        if (UNAVAILABLE.contains(answer.status())
                && test.draft()
                        .operation()
                        .response(String.valueOf(answer.status()))
                        .isEmpty()) {
            return new Verdict.Errored(
                    Verdict.Origin.NETWORK,
                    "The target answered " + answer.status()
                            + ", which says nothing but that it is not available now.");
        }
        List<String> revealed = secrets.in(answer.text()).stream()
                .filter(name -> test.draft().operation().secured() || !name.equals(Sessions.TOKEN))
                .toList();
        Reply reply = Reply.of(answer, revealed);
        if (answer.status() == 501
                && reply.body()
                        .json()
                        .map(body -> body.path("error").asText())
                        .orElse("")
                        .equals("not_implemented")) {
            return new Verdict.Skipped(
                    SkipReason.NOT_IMPLEMENTED_BY_TARGET,
                    "The target answered 501 not_implemented to "
                            + test.draft().operation().id() + ".");
        }
        return Weighing.of(checks.judge(test, reply), profile);
    }

    private Answer answer(Case test, RunValues values, List<Exchange> exchanges)
            throws MissingValue, NoToken, NoAnswer {
        Draft draft = profile == Profile.PRISM ? PrismPreference.asking(test.draft(), test.row()) : test.draft();
        Answer answer = courier.send(draft, values, exchanges);
        if (test.await().isEmpty()) {
            return answer;
        }
        long end = System.nanoTime() + LONGEST_AWAIT.toNanos();
        Duration pause = FIRST_PAUSE;
        while (!holds(test.await().get(), answer) && System.nanoTime() < end) {
            LockSupport.parkNanos(pause.toNanos());
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
            exchanges.remove(exchanges.size() - 1);
            answer = courier.send(draft, values, exchanges);
        }
        return answer;
    }

    private static boolean holds(Await await, Answer answer) {
        return StrictJson.read(answer.body())
                .json()
                .map(body -> body.at(await.pointer()).equals(await.expected()))
                .orElse(false);
    }

    private void take(Step step, RunValues values, List<Exchange> exchanges)
            throws MissingValue, NoToken, NoAnswer, StepFailed {
        Operation operation = contract.operation(step.call());
        Answer answer = courier.send(Drafts.of(operation, step), values, exchanges);
        JsonNode body = StrictJson.read(answer.body())
                .json()
                .filter(json -> answer.status() / 100 == 2
                        && !json.path("status").asText().equals("error"))
                .orElseThrow(() -> new StepFailed(step.call(), answer.status()));
        step.take().forEach((name, pointer) -> {
            JsonNode value = body.at(pointer);
            if (!value.isMissingNode()) {
                values.take(name, value);
            }
        });
    }

    /** What is left behind does not change what was found out, so failures in here are not reported. */
    private void cleanUp(Case test, RunValues values) {
        for (Step step : test.after()) {
            try {
                courier.send(Drafts.of(contract.operation(step.call()), step), values, new ArrayList<>());
            } catch (MissingValue | NoToken | NoAnswer notCleaned) {
                return;
            }
        }
    }
}
