package io.cryptopocket.sandbox.fault;

import com.fasterxml.jackson.databind.JsonNode;
import io.cryptopocket.sandbox.fault.Flaw.Worsening;
import io.cryptopocket.spec.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Faults of a server that forgets what was written, or that remembers what is no longer so. */
final class MemoryFlaws {

    private MemoryFlaws() {}

    static Stream<Flaw> of(Operation operation) {
        return Outcome.success(operation).stream().flatMap(success -> of(operation, success));
    }

    private static Stream<Flaw> of(Operation operation, Outcome success) {
        JsonNode data = success.row().example().value().path("data");
        List<Flaw> flaws = new ArrayList<>();
        if (operation.method().equals("GET")) {
            flaws.add(stale(success));
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
                "read-after-write",
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

    private static Flaw lost(Outcome success) {
        Fault fault = new Fault(
                "lost-write:" + success.place(),
                "Says that it is done and does nothing.",
                "read-after-write",
                success.level());
        return new Flaw.Instead(fault, request -> new Answer(success));
    }

    /** Always says the same value of one field, that of the documented example. */
    private static Flaw frozen(Outcome success, String field, JsonNode value) {
        String pointer = "/data/" + field;
        return AnswerFlaws.flaw(
                "frozen-field",
                success,
                "/data." + field,
                "Always says " + value + " as data." + field + ".",
                "read-after-write",
                (answer, request) -> answer.body().at(pointer).isMissingNode()
                        ? answer
                        : answer.withBody(Places.replace(answer.body(), pointer, value)));
    }
}
