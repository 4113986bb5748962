package io.cryptopocket.sandbox.fault;

import com.fasterxml.jackson.databind.JsonNode;
import io.cryptopocket.spec.Caller;
import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Example;
import io.cryptopocket.spec.Fixture;
import io.cryptopocket.spec.Level;
import io.cryptopocket.spec.Operation;
import io.cryptopocket.spec.Place;
import io.cryptopocket.spec.Recipe;
import io.cryptopocket.spec.RequestValue;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Faults of a server that does not look who is calling. */
final class AccessFlaws {

    private static final String FOREIGN = "foreign_";
    private static final String NOT_FOUND = "_not_found";
    private static final int UNPROCESSABLE = 422;

    private final Operation operation;
    private final Specimen specimen;
    private final Set<String> foreign;
    private final Set<String> ours;

    private AccessFlaws(Operation operation, Contract contract) {
        this.operation = operation;
        this.specimen = new Specimen(operation, contract);
        this.foreign = values(contract, name -> name.startsWith(FOREIGN));
        this.ours = Stream.concat(
                        specimen.ownValues().values().stream(),
                        operation.parameters().stream()
                                .filter(parameter -> parameter.fixture().isPresent())
                                .flatMap(parameter -> specimen.of(parameter).stream()))
                .collect(Collectors.toSet());
    }

    private static Set<String> values(Contract contract, Predicate<String> names) {
        return contract.fixtures().values().stream()
                .filter(fixture -> names.test(fixture.name()))
                .map(Fixture::sandboxValue)
                .flatMap(Optional::stream)
                .map(JsonNode::asText)
                .collect(Collectors.toSet());
    }

    static Stream<Flaw> of(Operation operation, Contract contract) {
        AccessFlaws flaws = new AccessFlaws(operation, contract);
        return operation.secured() ? Stream.concat(flaws.token(), flaws.owner()) : Stream.empty();
    }

    private Stream<Flaw> token() {
        return outcomes(row -> row.recipe().map(Recipe::caller).orElse(Caller.INTEGRATION) == Caller.NOBODY)
                .flatMap(outcome -> Stream.of(
                        flaw("ignored-token", outcome, "Lets everybody in, whatever the token.", this::letEverybodyIn),
                        flaw(
                                "any-token",
                                outcome,
                                "Lets everybody in who has a token, whatever it is.",
                                this::letTokensIn),
                        late(outcome)));
    }

    private SentRequest letEverybodyIn(SentRequest request, Impersonation tokens) {
        return tokens.isGood(request.token()) ? request : request.withToken(tokens.integration());
    }

    private SentRequest letTokensIn(SentRequest request, Impersonation tokens) {
        return request.token().isEmpty() ? request : letEverybodyIn(request, tokens);
    }

    /** Lets the rules see a good token, and then only keeps quiet about what the validation had to say. */
    private Flaw late(Outcome refused) {
        Fault fault = new Fault(
                "late-token:" + refused.place(),
                "Looks at the token only after the input.",
                check(refused),
                Level.INFERRED);
        return new Flaw.InBoth(fault, this::letEverybodyIn, (answer, request) -> {
            boolean wasAllowed = !request.token().isEmpty();
            return wasAllowed || answer.status() == UNPROCESSABLE ? answer : new Answer(refused);
        });
    }

    private Stream<Flaw> owner() {
        return outcomes(this::saysNotYours)
                .map(outcome -> flaw("ignored-owner", outcome, "Does not look whose it is.", this::asOwner));
    }

    private Flaw flaw(String kind, Outcome outcome, String breaks, Flaw.Disguise disguise) {
        return new Flaw.InRequest(
                new Fault(kind + ":" + outcome.place(), breaks, check(outcome), outcome.level()), disguise);
    }

    private Stream<Outcome> outcomes(Predicate<Example> example) {
        return Outcome.of(operation).stream()
                .filter(outcome ->
                        !outcome.isSuccess() && example.test(outcome.row().example()));
    }

    /** About somebody else's, or about what is not there: to a stranger, ours is not there. */
    private boolean saysNotYours(Example example) {
        Map<Place, RequestValue> with = example.recipe().map(Recipe::with).orElse(Map.of());
        boolean foreignValue = with.values().stream()
                .anyMatch(value -> value instanceof RequestValue.FixtureValue fixture
                        && fixture.name().startsWith(FOREIGN));
        boolean missing =
                example.key().endsWith(NOT_FOUND) && with.keySet().stream().anyMatch(this::takesOurs);
        return foreignValue || missing;
    }

    private boolean takesOurs(Place place) {
        return place.part() == Place.Part.BODY
                ? specimen.ownValues().containsKey(place.pointer())
                : operation.parameters().stream()
                        .anyMatch(parameter -> parameter.name().equals(place.name())
                                && parameter.fixture().isPresent());
    }

    private SentRequest asOwner(SentRequest request, Impersonation tokens) {
        if (names(request, foreign)) {
            return request.withToken(tokens.otherIntegration());
        }
        return tokens.isOfOther(request.token()) && names(request, ours)
                ? request.withToken(tokens.integration())
                : request;
    }

    private static boolean names(SentRequest request, Set<String> values) {
        return request.path().values().stream().anyMatch(values::contains)
                || request.query().values().stream().anyMatch(values::contains)
                || Places.scalars(request.body()).anyMatch(values::contains);
    }

    private String check(Outcome outcome) {
        return Outcome.success(operation)
                .filter(success -> success.status() != outcome.status())
                .map(success -> Checks.STATUS)
                .orElse(Checks.ERROR_CODE);
    }
}
