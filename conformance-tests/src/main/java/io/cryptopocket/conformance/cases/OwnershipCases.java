package io.cryptopocket.conformance.cases;

import io.cryptopocket.conformance.verdict.Kind;
import io.cryptopocket.spec.Caller;
import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Level;
import io.cryptopocket.spec.Operation;
import io.cryptopocket.spec.Place;
import io.cryptopocket.spec.Recipe;
import io.cryptopocket.spec.RequestValue;
import io.cryptopocket.spec.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every identifier that an operation takes, when it belongs to another integration: with the other integration's own
 * identifier where the contract has one as a fixture, and with ours in the hands of the other integration.
 */
final class OwnershipCases {

    private static final String FOREIGN = "foreign_";

    private OwnershipCases() {}

    static List<Case> of(Contract contract, Operation operation) {
        Optional<Row> base = Derived.base(operation);
        if (!operation.secured() || base.isEmpty()) {
            return List.of();
        }
        Draft draft = Drafts.of(base.get());
        Refusals refusals = new Refusals(operation);
        List<Row> ofAll = new ArrayList<>();
        List<Case> cases = new ArrayList<>();
        for (Map.Entry<Place, RequestValue> entry : draft.values().entrySet()) {
            if (entry.getValue() instanceof RequestValue.FixtureValue fixture) {
                List<Row> rows = refusals.about(entry.getKey()).stream()
                        .filter(row -> saysNotYours(row))
                        .toList();
                ofAll.addAll(rows);
                String foreign = FOREIGN + fixture.name();
                if (!rows.isEmpty() && contract.fixtures().containsKey(foreign) && !documents(rows, foreign)) {
                    cases.add(refused(
                            base.get(),
                            draft.with(Map.of(entry.getKey(), new RequestValue.FixtureValue(foreign))),
                            rows,
                            "foreign_" + Label.safe(entry.getKey().toString())));
                }
            }
        }
        if (!ofAll.isEmpty() && isIntegration(draft.credential())) {
            cases.add(refused(
                    base.get(), draft.as(new Credential.Of(Caller.OTHER_INTEGRATION)), ofAll, "other_integration"));
        }
        return cases;
    }

    private static Case refused(Row base, Draft draft, List<Row> rows, String key) {
        List<Row> foreignFirst = Stream.concat(
                        rows.stream().filter(OwnershipCases::isForeign),
                        rows.stream().filter(row -> !isForeign(row)))
                .distinct()
                .toList();
        // Where the contract tells foreign from missing, only the row for foreign will do.
        List<Row> accepted = isForeign(foreignFirst.get(0)) ? foreignFirst.subList(0, 1) : foreignFirst;
        return Derived.of(
                Kind.OWNERSHIP,
                base,
                draft,
                new Expectation(accepted, false),
                Level.DOCUMENTED,
                key,
                key.replace('_', ' '));
    }

    private static boolean isIntegration(Credential credential) {
        return credential.equals(Draft.INTEGRATION);
    }

    /** Whether a row is about something that is not there, or not there for this caller. */
    private static boolean saysNotYours(Row row) {
        return Refusals.saysNotThere(row) || isForeign(row);
    }

    private static boolean isForeign(Row row) {
        return row.recipe().map(Recipe::with).orElse(Map.of()).values().stream()
                .anyMatch(value -> value instanceof RequestValue.FixtureValue fixture
                        && fixture.name().startsWith(FOREIGN));
    }

    private static boolean documents(List<Row> rows, String foreign) {
        return rows.stream()
                .flatMap(row -> row.recipe().map(Recipe::with).orElse(Map.of()).values().stream())
                .anyMatch(new RequestValue.FixtureValue(foreign)::equals);
    }
}
