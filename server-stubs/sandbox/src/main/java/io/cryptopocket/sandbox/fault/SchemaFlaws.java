package io.cryptopocket.sandbox.fault;

import com.fasterxml.jackson.databind.JsonNode;
import io.cryptopocket.spec.Constraint;
import io.cryptopocket.spec.Schemas;
import java.util.Optional;
import java.util.stream.Stream;

/** Faults of single fields of an answer: one for each thing that its schema demands. */
final class SchemaFlaws {

    private SchemaFlaws() {}

    static Stream<Flaw> of(Outcome outcome) {
        return Schemas.constraints(outcome.schema()).stream()
                .flatMap(constraint -> constraint instanceof Constraint.Required required
                        ? Stream.of(dropped(outcome, required))
                        : misfit(outcome, constraint).stream());
    }

    private static Flaw dropped(Outcome outcome, Constraint.Required required) {
        String pointer = Places.first(required.path()) + "/" + required.property();
        return AnswerFlaws.flaw(
                "dropped-field",
                outcome,
                "/" + Places.dotted(pointer),
                "Leaves " + Places.dotted(pointer) + " out.",
                Checks.BODY_SCHEMA,
                (answer, request) -> answer.withBody(Places.remove(answer.body(), pointer)));
    }

    private static Optional<Flaw> misfit(Outcome outcome, Constraint constraint) {
        String pointer = Places.first(constraint.path());
        JsonNode documented = outcome.row().example().value().at(pointer);
        if (pointer.isEmpty() || documented.isMissingNode()) {
            return Optional.empty();
        }
        return Misfit.of(constraint, documented)
                .map(wrong -> AnswerFlaws.flaw(
                        kind(constraint),
                        outcome,
                        "/" + Places.dotted(pointer) + suffix(constraint),
                        "Sends " + shown(wrong) + " as " + Places.dotted(pointer) + ".",
                        Checks.BODY_SCHEMA,
                        (answer, request) -> answer.body().at(pointer).isMissingNode()
                                ? answer
                                : answer.withBody(Places.replace(answer.body(), pointer, wrong))));
    }

    private static String kind(Constraint constraint) {
        if (constraint instanceof Constraint.Type) {
            return "wrong-type";
        }
        return constraint instanceof Constraint.Enum ? "unknown-value" : "broken-constraint";
    }

    private static String suffix(Constraint constraint) {
        boolean said = constraint instanceof Constraint.Type || constraint instanceof Constraint.Enum;
        return said ? "" : "/" + constraint.element().key();
    }

    private static String shown(JsonNode value) {
        String text = value.toString();
        return text.length() <= 40 ? text : "a value of " + value.asText().length() + " characters";
    }
}
