package io.cryptopocket.conformance.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.cryptopocket.conformance.contract.Validators;
import io.cryptopocket.conformance.verdict.CaseId;
import io.cryptopocket.conformance.verdict.Kind;
import io.cryptopocket.spec.Constraint;
import io.cryptopocket.spec.Element;
import io.cryptopocket.spec.Example;
import io.cryptopocket.spec.Level;
import io.cryptopocket.spec.Mismatch;
import io.cryptopocket.spec.Operation;
import io.cryptopocket.spec.Place;
import io.cryptopocket.spec.Recipe;
import io.cryptopocket.spec.RequestValue;
import io.cryptopocket.spec.Row;
import io.cryptopocket.spec.Schemas;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * For each constraint of each request value a case just inside and up to three just outside. Each starts from a documented
 * request and changes one place. A value counts as outside only if the validator says that it breaks the constraint in
 * question and no other, and as inside only if it breaks none. Each value of an enum is a constraint of its own.
 */
final class ConstraintCases {

    private static final int MOST_OUTSIDE = 3;

    private final Operation operation;
    private final Refusals refusals;
    private final List<Row> successes;
    private final Map<CaseId, Case> cases = new LinkedHashMap<>();

    private ConstraintCases(Operation operation) {
        this.operation = operation;
        this.refusals = new Refusals(operation);
        this.successes = operation.rows().stream()
                .filter(row -> !row.isError())
                .filter(row -> row.recipe().flatMap(Recipe::unreachable).isEmpty())
                .toList();
    }

    static List<Case> of(Operation operation, Validators validators) {
        ConstraintCases all = new ConstraintCases(operation);
        Spots spots = new Spots(operation, validators);
        operation
                .parameters()
                .forEach(parameter -> spots.of(parameter, all.successes).ifPresent(spot -> {
                    if (parameter.required() && spot.place().part() == Place.Part.QUERY) {
                        all.outside(spot, "required-missing", parameter.element(), new RequestValue.Absent());
                    }
                    Schemas.constraints(parameter.schema()).stream()
                            .filter(constraint -> constraint.path().isEmpty())
                            .forEach(constraint -> all.sides(constraint, spot));
                }));
        for (Row row : all.successes) {
            Optional<Example> example = row.requestExample();
            example.map(spots::schema).map(Schemas::constraints).orElse(List.of()).stream()
                    .filter(constraint -> !constraint.path().isEmpty() || constraint instanceof Constraint.Required)
                    .forEach(constraint -> spots.of(constraint, row, example.orElseThrow())
                            .ifPresent(spot -> all.sides(constraint, spot)));
        }
        return List.copyOf(all.cases.values());
    }

    private void sides(Constraint constraint, Spot spot) {
        boolean enumerated = constraint instanceof Constraint.Enum;
        Candidates.inside(constraint, spot.documented()).stream()
                .filter(candidate -> spot.judge().mismatches(value(candidate)).isEmpty())
                .limit(enumerated ? Long.MAX_VALUE : 1)
                .forEach(candidate -> inside(spot, key(constraint, candidate), constraint.element(), candidate));
        Candidates.outside(constraint, spot.documented()).stream()
                .filter(spot::canShow)
                .filter(candidate -> breaksOnly(constraint, spot.judge().mismatches(value(candidate))))
                .limit(MOST_OUTSIDE)
                .forEach(candidate ->
                        outside(spot, key(constraint, candidate), constraint.element(), requestValue(candidate)));
    }

    private static JsonNode value(Candidate candidate) {
        return candidate.value().orElseGet(MissingNode::getInstance);
    }

    private static RequestValue requestValue(Candidate candidate) {
        return candidate.value().<RequestValue>map(RequestValue.Literal::new).orElseGet(RequestValue.Absent::new);
    }

    /** A value of the wrong type breaks whatever else is said of the place as well. */
    private static boolean breaksOnly(Constraint constraint, List<Mismatch> mismatches) {
        String expected = constraint.element().pointer();
        return mismatches.stream().anyMatch(one -> isAbout(one, expected))
                && mismatches.stream()
                        .allMatch(one -> isAbout(one, expected)
                                || constraint instanceof Constraint.Type
                                        && parent(one.keyword().pointer()).equals(parent(expected)));
    }

    private static boolean isAbout(Mismatch mismatch, String pointer) {
        String keyword = mismatch.keyword().pointer();
        return keyword.equals(pointer) || pointer.startsWith(keyword + "/");
    }

    private static String parent(String pointer) {
        return pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
    }

    private static String key(Constraint constraint, Candidate candidate) {
        return Label.of(constraint) + "-" + candidate.label();
    }

    private void inside(Spot spot, String key, Element element, Candidate candidate) {
        List<Row> accepted = new ArrayList<>(List.of(spot.base()));
        successes.stream().filter(row -> row != spot.base()).forEach(accepted::add);
        // What is well-formed may still be refused for what it means, for example beside another field.
        accepted.addAll(refusals.ofMeaning());
        put(spot, key, element, requestValue(candidate), accepted);
    }

    private void outside(Spot spot, String key, Element element, RequestValue wrong) {
        List<Row> accepted = refusals.of(spot.place(), wrong);
        if (!accepted.isEmpty()) {
            put(spot, key, element, wrong, accepted);
        }
    }

    private void put(Spot spot, String key, Element element, RequestValue value, List<Row> accepted) {
        Row first = accepted.get(0);
        String place = spot.place().toString();
        CaseId id = new CaseId(operation.id(), first.response().status(), Label.safe(place) + "-" + key);
        Level own = element.provenance().level();
        Level row = first.example().provenance().level();
        Optional<Recipe> recipe = spot.base().recipe();
        cases.putIfAbsent(
                id,
                new Case(
                        id,
                        Kind.CONSTRAINT,
                        own.compareTo(row) >= 0 ? own : row,
                        operation.summary() + ": " + place + " "
                                + key.replace('-', ' ').replace('_', ' '),
                        element.line(),
                        Drafts.of(spot.base()).with(Map.of(spot.place(), value)),
                        new Expectation(accepted, false),
                        recipe.map(Recipe::before).orElse(List.of()),
                        Optional.empty(),
                        recipe.map(Recipe::after).orElse(List.of()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }
}
