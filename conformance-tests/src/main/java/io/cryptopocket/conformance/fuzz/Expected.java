package io.cryptopocket.conformance.fuzz;

import io.cryptopocket.conformance.cases.Case;
import io.cryptopocket.conformance.cases.Expectation;
import io.cryptopocket.conformance.verdict.CaseId;
import io.cryptopocket.conformance.verdict.Kind;
import io.cryptopocket.spec.Caller;
import io.cryptopocket.spec.Level;
import io.cryptopocket.spec.Operation;
import io.cryptopocket.spec.Recipe;
import io.cryptopocket.spec.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What may be answered to a request, after what the contract says about it. */
final class Expected {

    private Expected() {}

    /** The attempt as a case that a conversation can carry out; the part after the operation must be new each time. */
    static Case of(Attempt attempt, Ruling ruling, String name) {
        Expectation expectation = of(attempt.base(), ruling);
        Row first = expectation.row();
        return new Case(
                new CaseId(attempt.operation().id(), FuzzRows.STATUS, name),
                Kind.FUZZ,
                level(ruling, first),
                attempt.operation().summary(),
                ruling.objection()
                        .map(objection -> objection.element().line())
                        .orElse(attempt.operation().line()),
                attempt.draft(),
                expectation,
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Expectation of(Row base, Ruling ruling) {
        Operation operation = base.operation();
        // Whoever sends these requests has a token.
        List<Row> errors = operation.rows().stream()
                .filter(Row::isError)
                .filter(row -> row.recipe().map(Recipe::caller).orElse(Caller.INTEGRATION) != Caller.NOBODY)
                .toList();
        List<Row> rows = new ArrayList<>();
        rows.add(base);
        operation.rows().stream().filter(row -> !row.isError() && row != base).forEach(rows::add);
        boolean anyRefusal = ruling.unusualPath();
        switch (ruling.kind()) {
            case CERTAIN -> errors.stream().filter(row -> !isValidation(row)).forEach(rows::add);
            case VALID -> rows.addAll(errors);
            case OPEN -> {
                rows.addAll(errors);
                anyRefusal = true;
            }
            case INVALID, MALFORMED -> {
                if (!errors.isEmpty()) {
                    rows.clear();
                    errors.stream().filter(Expected::isValidation).forEach(rows::add);
                    errors.stream().filter(row -> !isValidation(row)).forEach(rows::add);
                }
                anyRefusal |= errors.isEmpty() || ruling.kind() == Ruling.Kind.MALFORMED;
            }
        }
        return new Expectation(rows, anyRefusal);
    }

    /** What is held against a target is no surer than the rule that its request breaks. */
    private static Level level(Ruling ruling, Row row) {
        if (ruling.kind() == Ruling.Kind.MALFORMED) {
            return Level.INFERRED;
        }
        Level own = row.example().provenance().level();
        Level rule = ruling.objection()
                .map(objection -> objection.element().provenance().level())
                .orElse(Level.DOCUMENTED);
        return own.compareTo(rule) >= 0 ? own : rule;
    }

    private static boolean isValidation(Row row) {
        return row.example().key().equals(Row.VALIDATION_ERROR);
    }
}
