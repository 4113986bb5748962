package io.cryptopocket.sandbox.fault;

import static io.cryptopocket.sandbox.fault.AnswerFlaws.flaw;

import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Faults by which an answer tells what it should not. */
final class LeakFlaws {

    private static final String STACK_TRACE = "java.lang.IllegalStateException: no connection\n"
            + "\tat com.example.storage.Bucket.put(Bucket.java:118)\n"
            + "\tat com.example.documents.Upload.store(Upload.java:64)";

    private LeakFlaws() {}

    static Stream<Flaw> of(Outcome outcome, Contract contract) {
        List<Flaw> flaws = new ArrayList<>();
        flaws.add(flaw(
                "leaked-stack-trace",
                outcome,
                "Shows a stack trace.",
                Checks.NO_INTERNALS,
                (answer, request) -> answer.with("trace", STACK_TRACE)));
        if (!outcome.isSuccess()) {
            flaws.add(flaw(
                    "leaked-version",
                    outcome,
                    "Names the server and its version.",
                    Checks.NO_VERSION,
                    (answer, request) -> answer.with("server", "ExampleServer/9.4.1")));
        }
        if (outcome.isSuccess() && outcome.operation().secured()) {
            flaws.add(flaw(
                    "leaked-token",
                    outcome,
                    "Repeats the token of the caller.",
                    Checks.NO_SECRET,
                    (answer, request) -> answer.with("caller", request.token())));
        }
        writeOnly(contract)
                .filter(field -> outcome.isSuccess() && belongs(field, outcome))
                .forEach(field -> flaws.add(flaw(
                        "leaked-write-only",
                        outcome,
                        "/" + field.key(),
                        "Repeats " + field.key() + ", which only requests may carry.",
                        Checks.WRITE_ONLY,
                        (answer, request) -> answer.with(
                                field.key(), request.body().path(field.key()).asText("secret")))));
        return flaws.stream();
    }

    private static Stream<Element> writeOnly(Contract contract) {
        return contract.root().structure().filter(element -> element.flag("writeOnly"));
    }

    /** Only what the operation takes can it repeat. */
    private static boolean belongs(Element field, Outcome outcome) {
        return outcome.operation().requestBody().stream()
                .flatMap(body -> body.contents().stream())
                .anyMatch(content ->
                        field.pointer().startsWith(content.schema().resolved().pointer() + "/"));
    }
}
