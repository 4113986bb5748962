package io.cryptopocket.sandbox.fault;

import io.cryptopocket.spec.Caller;
import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Example;
import io.cryptopocket.spec.Fixture;
import io.cryptopocket.spec.Operation;
import io.cryptopocket.spec.Recipe;
import io.cryptopocket.spec.RequestValue;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Faults of a server that does not look who is calling. */
final class AccessFlaws {

    private static final String FOREIGN = "foreign_";

    private final Operation operation;
    private final Set<String> foreign;

    private AccessFlaws(Operation operation, Contract contract) {
        this.operation = operation;
        this.foreign = contract.fixtures().values().stream()
                .filter(fixture -> fixture.name().startsWith(FOREIGN))
                .map(Fixture::sandboxValue)
                .flatMap(Optional::stream)
                .map(value -> value.asText())
                .collect(Collectors.toSet());
    }

    static Stream<Flaw> of(Operation operation, Contract contract) {
        AccessFlaws flaws = new AccessFlaws(operation, contract);
        return operation.secured() ? Stream.concat(flaws.token(), flaws.owner()) : Stream.empty();
    }

    private Stream<Flaw> token() {
        return outcomes(row -> row.recipe().map(Recipe::caller).orElse(Caller.INTEGRATION) != Caller.INTEGRATION)
                .map(outcome -> new Flaw.InRequest(
                        new Fault(
                                "ignored-token:" + outcome.place(),
                                "Lets everybody in, whatever the token.",
                                check(outcome),
                                outcome.level()),
                        (request, tokens) -> request.withToken(tokens.integration())));
    }

    private Stream<Flaw> owner() {
        return outcomes(row -> row.recipe().map(AccessFlaws::isForeign).orElse(false))
                .map(outcome -> new Flaw.InRequest(
                        new Fault(
                                "ignored-owner:" + outcome.place(),
                                "Does not look whose it is.",
                                check(outcome),
                                outcome.level()),
                        (request, tokens) -> asOwner(request, tokens)));
    }

    private Stream<Outcome> outcomes(Predicate<Example> example) {
        List<Outcome> all = Outcome.of(operation);
        return all.stream()
                .filter(outcome ->
                        !outcome.isSuccess() && example.test(outcome.row().example()));
    }

    private static boolean isForeign(Recipe recipe) {
        return recipe.caller() == Caller.INTEGRATION
                && recipe.with().values().stream()
                        .anyMatch(value -> value instanceof RequestValue.FixtureValue fixture
                                && fixture.name().startsWith(FOREIGN));
    }

    private SentRequest asOwner(SentRequest request, Impersonation tokens) {
        boolean concernsOther = request.path().values().stream().anyMatch(foreign::contains)
                || request.query().values().stream().anyMatch(foreign::contains)
                || Places.scalars(request.body()).anyMatch(foreign::contains);
        return concernsOther ? request.withToken(tokens.otherIntegration()) : request;
    }

    private String check(Outcome outcome) {
        return Outcome.success(operation)
                .filter(success -> success.status() != outcome.status())
                .map(success -> Checks.STATUS)
                .orElse(Checks.ERROR_CODE);
    }
}
