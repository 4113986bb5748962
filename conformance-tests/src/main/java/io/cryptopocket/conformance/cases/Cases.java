package io.cryptopocket.conformance.cases;

import io.cryptopocket.conformance.contract.Validators;
import io.cryptopocket.conformance.verdict.CaseId;
import io.cryptopocket.conformance.verdict.Kind;
import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Operation;
import io.cryptopocket.spec.Recipe;
import io.cryptopocket.spec.Row;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The cases that a contract yields, in its own order. */
public final class Cases {

    private Cases() {}

    /** All of them. */
    public static List<Case> of(Contract contract) {
        Validators validators = new Validators();
        // Deriving them is most of what a run does before its first request.
        Stream<Case> ofOperations = contract.operations().parallelStream()
                .flatMap(operation -> Stream.of(
                                documented(operation).toList(),
                                ConstraintCases.of(operation, validators),
                                AuthorizationCases.of(operation),
                                OwnershipCases.of(contract, operation),
                                ProtocolCases.of(contract, operation),
                                RelationCases.of(contract, operation, validators))
                        .flatMap(List::stream));
        return Stream.concat(ofOperations, JourneyCases.of(contract).stream()).toList();
    }

    /** Every documented example and every documented error row of every operation. */
    public static List<Case> documented(Contract contract) {
        return contract.operations().stream().flatMap(Cases::documented).toList();
    }

    private static Stream<Case> documented(Operation operation) {
        return operation.rows().stream().map(Cases::documented);
    }

    private static Case documented(Row row) {
        return new Case(
                new CaseId(
                        row.operation().id(),
                        row.response().status(),
                        row.example().key()),
                row.isError() ? Kind.ERROR_ROW : Kind.EXAMPLE,
                row.example().provenance().level(),
                row.example()
                        .element()
                        .findText("summary")
                        .orElse(row.operation().summary()),
                row.example().usedAt().line(),
                Drafts.of(row),
                Expectation.of(row),
                row.recipe().map(Recipe::before).orElse(List.of()),
                row.recipe().flatMap(Recipe::await),
                row.recipe().map(Recipe::after).orElse(List.of()),
                row.recipe().flatMap(Recipe::unreachable),
                Optional.empty(),
                Optional.empty());
    }
}
