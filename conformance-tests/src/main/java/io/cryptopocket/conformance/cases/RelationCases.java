package io.cryptopocket.conformance.cases;

import io.cryptopocket.conformance.contract.Validators;
import io.cryptopocket.conformance.verdict.CaseId;
import io.cryptopocket.conformance.verdict.Kind;
import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Level;
import io.cryptopocket.spec.Operation;
import io.cryptopocket.spec.Recipe;
import io.cryptopocket.spec.Row;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What must hold between several answers, as it follows from what operations take, hand out and list. */
final class RelationCases {

    private RelationCases() {}

    static List<Case> of(Contract contract, Operation operation, Validators validators) {
        Map<CaseId, Case> cases = new LinkedHashMap<>();
        Optional<Listing> listing = Listing.of(operation);
        listing.ifPresent(list ->
                new ListRelations(contract, list, (key, relation) -> put(cases, list.row(), key, relation)).find());
        if (operation.method().equals("GET") && listing.isEmpty()) {
            Derived.base(operation)
                    .filter(row -> row.recipe().flatMap(Recipe::await).isEmpty())
                    .ifPresent(row -> put(cases, row, "read_repeats", repeated(Drafts.of(row))));
            successes(operation)
                    .forEach(row -> Echo.of(row, WriteRelations.data(row))
                            .ifPresent(echoed -> put(
                                    cases,
                                    row,
                                    "echoed",
                                    new Relation.Echoed(
                                            List.of(Ask.observed(Varied.draft(row, validators))), echoed))));
        } else if (!operation.method().equals("GET")) {
            successes(operation)
                    .forEach(row -> new WriteRelations(
                                    contract, validators, row, (key, relation) -> put(cases, row, key, relation))
                            .find());
        }
        return List.copyOf(cases.values());
    }

    private static Stream<Row> successes(Operation operation) {
        return operation.rows().stream()
                .filter(row -> !row.isError())
                .filter(row -> row.recipe().flatMap(Recipe::unreachable).isEmpty());
    }

    private static Relation repeated(Draft draft) {
        return new Relation.ReadRepeats(List.of(Ask.observed(draft), Ask.observed(draft)));
    }

    /** No relation is documented in so many words: each follows from what is. */
    private static void put(Map<CaseId, Case> cases, Row row, String key, Relation relation) {
        CaseId id = new CaseId(
                row.operation().id(), row.response().status(), row.example().key() + "-" + key);
        cases.put(
                id,
                new Case(
                        id,
                        Kind.RELATION,
                        Level.INFERRED,
                        row.operation().summary() + ": " + key.replace('_', ' ').replace('-', ' '),
                        row.operation().line(),
                        relation.asks().get(0).draft(),
                        Expectation.of(row),
                        row.recipe().map(Recipe::before).orElse(List.of()),
                        Optional.empty(),
                        row.recipe().map(Recipe::after).orElse(List.of()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(relation)));
    }
}
