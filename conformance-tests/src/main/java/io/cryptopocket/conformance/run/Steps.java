package io.cryptopocket.conformance.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.cryptopocket.conformance.cases.Draft;
import io.cryptopocket.conformance.cases.Drafts;
import io.cryptopocket.conformance.cases.MissingValue;
import io.cryptopocket.conformance.check.StrictJson;
import io.cryptopocket.conformance.http.Answer;
import io.cryptopocket.conformance.http.NoAnswer;
import io.cryptopocket.conformance.verdict.Exchange;
import io.cryptopocket.spec.Await;
import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Operation;
import io.cryptopocket.spec.Step;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/** Sends requests that belong together: takes values from answers, and repeats a request until something has happened. */
final class Steps {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(20);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(500);

    private final Contract contract;
    private final Courier courier;
    private final Duration patience;

    /** @param patience how long a condition is waited for */
    Steps(Contract contract, Courier courier, Duration patience) {
        this.contract = contract;
        this.courier = courier;
        this.patience = patience;
    }

    /** Sends a request, again and again while the condition does not hold; the last answer counts. */
    Answer send(Draft draft, Optional<Await> await, RunValues values, List<Exchange> exchanges)
            throws MissingValue, NoToken, NoAnswer {
        return send(draft, await, values, exchanges, seen -> {});
    }

    /** @param seen gets what stands in the awaited place, answer by answer */
    Answer send(Draft draft, Optional<Await> await, RunValues values, List<Exchange> exchanges, Consumer<JsonNode> seen)
            throws MissingValue, NoToken, NoAnswer {
        Answer answer = courier.send(draft, values, exchanges);
        await.map(condition -> value(condition, answer)).ifPresent(seen);
        long end = System.nanoTime() + patience.toNanos();
        Duration pause = FIRST_PAUSE;
        Answer last = answer;
        while (await.isPresent()
                && !holds(await.get(), last)
                && System.nanoTime() - end < 0
                && !Thread.currentThread().isInterrupted()) {
            LockSupport.parkNanos(pause.toNanos());
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
            exchanges.remove(exchanges.size() - 1);
            last = courier.send(draft, values, exchanges);
            seen.accept(value(await.get(), last));
        }
        return last;
    }

    private static JsonNode value(Await await, Answer answer) {
        return StrictJson.read(answer.body())
                .json()
                .map(body -> body.at(await.pointer()))
                .orElseGet(MissingNode::getInstance);
    }

    /** How long a condition is waited for. */
    Duration patience() {
        return patience;
    }

    /** Makes a call that must succeed and keeps what it delivers. */
    void must(Step step, RunValues values, List<Exchange> exchanges)
            throws MissingValue, NoToken, NoAnswer, StepFailed {
        Operation operation = contract.operation(step.call());
        Draft draft = Drafts.of(operation, step);
        Answer answer = send(draft, step.await().map(values::resolved), values, exchanges);
        Optional<JsonNode> body = StrictJson.read(answer.body())
                .json()
                .filter(json -> answer.status() / 100 == 2
                        && !json.path("status").asText().equals("error"));
        if (body.isEmpty()) {
            throw new StepFailed(operation, answer);
        }
        take(step, body.get(), values);
    }

    /** Keeps the values that a step takes from a body. */
    static void take(Step step, JsonNode body, RunValues values) {
        take(step.take(), body, values);
    }

    /** Keeps values: JSON pointer into the body by name. */
    static void take(Map<String, String> pointers, JsonNode body, RunValues values) {
        pointers.forEach((name, pointer) -> {
            JsonNode value = body.at(pointer);
            if (!value.isMissingNode()) {
                values.take(name, value);
            }
        });
    }

    /** Makes calls that clean up. What is left behind changes nothing that was found out, so failures are not reported. */
    void cleanUp(List<Step> after, RunValues values) {
        for (Step step : after) {
            try {
                courier.send(Drafts.of(contract.operation(step.call()), step), values, new ArrayList<>());
            } catch (MissingValue | NoToken | NoAnswer notCleaned) {
                return;
            }
        }
    }

    private static boolean holds(Await await, Answer answer) {
        return value(await, answer).equals(await.expected());
    }
}
