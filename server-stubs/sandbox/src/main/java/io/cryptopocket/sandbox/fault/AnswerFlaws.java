package io.cryptopocket.sandbox.fault;

import com.fasterxml.jackson.databind.JsonNode;
import io.cryptopocket.sandbox.fault.Flaw.Worsening;
import io.cryptopocket.spec.Header;
import io.cryptopocket.spec.Operation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Faults of an answer as a whole: status, media type, text, code. */
final class AnswerFlaws {

    private AnswerFlaws() {}

    static Stream<Flaw> of(Outcome outcome) {
        return Stream.of(
                        Stream.of(status(outcome), wrongMediaType(outcome), noMediaType(outcome)),
                        text(outcome),
                        headers(outcome),
                        outcome.isSuccess() ? refused(outcome).stream() : error(outcome))
                .flatMap(flaws -> flaws);
    }

    static Flaw flaw(String kind, Outcome outcome, String breaks, String check, Worsening worsening) {
        return flaw(kind, outcome, "", breaks, check, worsening);
    }

    static Flaw flaw(String kind, Outcome outcome, String below, String breaks, String check, Worsening worsening) {
        Fault fault = new Fault(kind + ":" + outcome.place() + below, breaks, check, outcome.level());
        return new Flaw.InAnswer(fault, outcome, worsening);
    }

    private static Flaw status(Outcome outcome) {
        int wrong = undocumented(outcome.operation(), outcome.isSuccess() ? List.of(202, 203, 206) : List.of(409, 418));
        return flaw(
                "wrong-status",
                outcome,
                "Answers with HTTP " + wrong + " instead of " + outcome.status() + ".",
                Checks.STATUS,
                (answer, request) -> answer.withStatus(wrong));
    }

    private static int undocumented(Operation operation, List<Integer> candidates) {
        return candidates.stream()
                .filter(status -> operation.response(String.valueOf(status)).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private static Flaw wrongMediaType(Outcome outcome) {
        return flaw(
                "wrong-media-type",
                outcome,
                "Calls its JSON text/html.",
                Checks.MEDIA_TYPE,
                (answer, request) -> answer.withMediaType("text/html"));
    }

    private static Flaw noMediaType(Outcome outcome) {
        return flaw(
                "missing-media-type",
                outcome,
                "Does not say what its body is.",
                Checks.MEDIA_TYPE,
                (answer, request) -> answer.withMediaType(""));
    }

    private static Stream<Flaw> text(Outcome outcome) {
        return Stream.of(
                flaw(
                        "broken-json",
                        outcome,
                        "Leaves the last character of its JSON out.",
                        Checks.BODY_JSON,
                        (answer, request) -> answer.withText(cut(answer.body().toString()))),
                flaw(
                        "trailing-text",
                        outcome,
                        "Sends text behind its JSON.",
                        Checks.BODY_JSON,
                        (answer, request) -> answer.withText(answer.body() + "<!-- end -->")),
                flaw(
                        "duplicate-key",
                        outcome,
                        "Sends its first field twice.",
                        Checks.BODY_JSON,
                        (answer, request) -> answer.withText(twice(answer))),
                flaw(
                        "empty-body",
                        outcome,
                        "Sends nothing but blanks.",
                        Checks.BODY_JSON,
                        (answer, request) -> answer.withText("  ")));
    }

    private static String cut(String json) {
        return json.substring(0, json.length() - 1);
    }

    private static String twice(Answer answer) {
        String json = answer.body().toString();
        return !answer.body().isEmpty() ? "{" + first(answer) + "," + json.substring(1) : json + json;
    }

    private static String first(Answer answer) {
        Map.Entry<String, JsonNode> field =
                answer.body().properties().iterator().next();
        return "\"" + field.getKey() + "\":" + field.getValue();
    }

    private static Stream<Flaw> headers(Outcome outcome) {
        return outcome.row().response().headers().stream()
                .filter(Header::required)
                .map(header -> flaw(
                        "missing-header",
                        outcome,
                        "/" + header.name(),
                        "Leaves the header " + header.name() + " out.",
                        Checks.HEADERS,
                        (answer, request) -> answer.withoutHeader(header.name())));
    }

    private static Stream<Flaw> error(Outcome outcome) {
        Optional<Flaw> code = outcome.row().errorCode().map(documented -> {
            String wrong = otherCode(outcome, documented);
            return flaw(
                    "wrong-code",
                    outcome,
                    "Says " + wrong + " instead of " + documented + ".",
                    Checks.ERROR_CODE,
                    (answer, request) -> answer.with("error", wrong));
        });
        return Stream.concat(code.stream(), accepted(outcome).stream());
    }

    private static String otherCode(Outcome outcome, String code) {
        Set<String> others = Outcome.of(outcome.operation()).stream()
                .filter(other -> other.status() == outcome.status())
                .flatMap(other -> other.row().errorCode().stream())
                .filter(other -> !other.equals(code))
                .collect(Collectors.toSet());
        return others.stream().sorted().findFirst().orElse("something_else");
    }

    private static Optional<Flaw> accepted(Outcome outcome) {
        return Outcome.success(outcome.operation())
                .map(success -> flaw(
                        "accepted",
                        outcome,
                        "Pretends success instead of " + outcome.key() + ".",
                        success.status() == outcome.status() ? Checks.ERROR_CODE : Checks.STATUS,
                        (answer, request) -> new Answer(
                                success.status(), success.row().example().value())));
    }

    /** A schema cannot notice this one: where errors share the status of the success, both bodies fit. */
    private static Optional<Flaw> refused(Outcome success) {
        return Outcome.of(success.operation()).stream()
                .filter(other -> other.status() == success.status() && !other.isSuccess())
                .findFirst()
                .map(error -> flaw(
                        "refused",
                        success,
                        "Answers " + error.key() + " instead of success.",
                        Checks.CONSTANT_BODY,
                        (answer, request) ->
                                answer.withBody(error.row().example().value())));
    }
}
