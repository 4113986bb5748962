package io.cryptopocket.sandbox.fault;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.cryptopocket.sandbox.fault.Flaw.Worsening;
import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Level;
import io.cryptopocket.spec.Operation;
import io.cryptopocket.spec.Property;
import io.cryptopocket.spec.Schemas;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Faults of a server that forgets what was written, or that remembers what is no longer so. */
final class MemoryFlaws {

    private static final String STATE = "/data/status";

    private MemoryFlaws() {}

    static Stream<Flaw> of(Operation operation, Contract contract) {
        return Outcome.success(operation).stream().flatMap(success -> of(operation, success, contract));
    }

    private static Stream<Flaw> of(Operation operation, Outcome success, Contract contract) {
        JsonNode data = success.row().example().value().path("data");
        List<Flaw> flaws = new ArrayList<>();
        if (operation.method().equals("GET")) {
            flaws.add(stale(success));
            states(success, contract).ifPresent(known -> flaws.add(backward(success, known)));
        } else if (operation.secured()) {
            flaws.add(lost(success));
        }
        if (data.isObject()) {
            data.properties().stream()
                    .filter(field ->
                            field.getValue().isValueNode() && !field.getValue().isNull())
                    .forEach(field -> flaws.add(frozen(success, field.getKey(), field.getValue())));
        }
        return flaws.stream();
    }

    /** Answers every later request for the same as it answered the first one, while the fault is on. */
    private static Flaw stale(Outcome success) {
        return AnswerFlaws.flaw(
                "stale-read",
                success,
                "Goes on to answer what was so when it was asked first.",
                "created-listed",
                new Stale());
    }

    private static final class Stale implements Worsening {

        private final Map<String, Answer> first = new ConcurrentHashMap<>();

        @Override
        public Answer apply(Answer answer, SentRequest request) {
            return first.computeIfAbsent(request.token() + request.path() + request.query(), any -> answer);
        }

        @Override
        public void reset() {
            first.clear();
        }
    }

    /** The states that are known of what is read, in their order. */
    private static Optional<List<String>> states(Outcome success, Contract contract) {
        Property data = Schemas.properties(success.schema()).get("data");
        Property state = data == null ? null : Schemas.properties(data.schema()).get("status");
        if (state == null) {
            return Optional.empty();
        }
        String known = "/components/schemas/Known" + state.schema().resolved().key();
        return contract.find(known + "/enum")
                .map(values -> Places.scalars(values.json()).toList())
                .filter(values -> values.size() > 1);
    }

    /** Says of a thing in its first state, when it is asked for the first time, that it is in the second. */
    private static Flaw backward(Outcome success, List<String> known) {
        return AnswerFlaws.flaw(
                "backward-state",
                success,
                "Begins with the second state and goes back to the first.",
                "states-in-order",
                new Backward(known, ConcurrentHashMap.newKeySet()));
    }

    private record Backward(List<String> known, Set<String> asked) implements Worsening {

        @Override
        public Answer apply(Answer answer, SentRequest request) {
            boolean first = asked.add(request.path().toString() + request.query());
            return first && answer.body().at(STATE).asText().equals(known.get(0))
                    ? answer.withBody(Places.replace(answer.body(), STATE, TextNode.valueOf(known.get(1))))
                    : answer;
        }

        @Override
        public void reset() {
            asked.clear();
        }
    }

    private static Flaw lost(Outcome success) {
        Fault fault = new Fault(
                "lost-write:" + success.place(),
                "Says that it is done and does nothing.",
                "read-back",
                success.level());
        return new Flaw.Instead(fault, request -> new Answer(success));
    }

    /** Always says the same value of one field, that of the documented example. */
    private static Flaw frozen(Outcome success, String field, JsonNode value) {
        String pointer = "/data/" + field;
        // Each single answer is as documented; that the value is another one elsewhere is only to be expected.
        Fault fault = new Fault(
                "frozen-field:" + success.place() + "/data." + field,
                "Always says " + value + " as data." + field + ".",
                "echoed",
                Level.INFERRED);
        return new Flaw.InAnswer(
                fault,
                success,
                (answer, request) -> answer.body().at(pointer).isMissingNode()
                        ? answer
                        : answer.withBody(Places.replace(answer.body(), pointer, value)));
    }
}
