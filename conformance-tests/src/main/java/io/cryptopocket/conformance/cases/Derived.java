package io.cryptopocket.conformance.cases;

import io.cryptopocket.conformance.verdict.CaseId;
import io.cryptopocket.conformance.verdict.Kind;
import io.cryptopocket.spec.Level;
import io.cryptopocket.spec.Operation;
import io.cryptopocket.spec.Recipe;
import io.cryptopocket.spec.Row;
import java.util.List;
import java.util.Optional;

/** Makes cases that start from a documented success and change one thing. */
final class Derived {

    private Derived() {}

    /** A documented success of an operation that needs nothing before it, else one that does. */
    static Optional<Row> base(Operation operation) {
        List<Row> successes = operation.rows().stream()
                .filter(row -> !row.isError())
                .filter(row -> row.recipe().flatMap(Recipe::unreachable).isEmpty())
                .toList();
        return successes.stream()
                .filter(row ->
                        row.recipe().map(Recipe::before).orElse(List.of()).isEmpty())
                .findFirst()
                .or(() -> successes.stream().findFirst());
    }

    /** @param key what is changed, for the id: the first expected row's own key comes before it */
    static Case of(Kind kind, Row base, Draft draft, Expectation expected, Level level, String key, String summary) {
        Row row = expected.row();
        Level own = row.example().provenance().level();
        return new Case(
                new CaseId(
                        row.operation().id(),
                        row.response().status(),
                        row.example().key() + "-" + key),
                kind,
                own.compareTo(level) >= 0 ? own : level,
                row.operation().summary() + ": " + summary,
                row.example().usedAt().line(),
                draft,
                expected,
                base.recipe().map(Recipe::before).orElse(List.of()),
                Optional.empty(),
                base.recipe().map(Recipe::after).orElse(List.of()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
