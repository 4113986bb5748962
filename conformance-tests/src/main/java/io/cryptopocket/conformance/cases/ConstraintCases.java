package io.cryptopocket.conformance.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.cryptopocket.conformance.contract.Validators;
import io.cryptopocket.conformance.verdict.CaseId;
import io.cryptopocket.conformance.verdict.Kind;
import io.cryptopocket.spec.Constraint;
import io.cryptopocket.spec.Element;
import io.cryptopocket.spec.Level;
import io.cryptopocket.spec.Mismatch;
import io.cryptopocket.spec.Operation;
import io.cryptopocket.spec.Parameter;
import io.cryptopocket.spec.Place;
import io.cryptopocket.spec.RequestValue;
import io.cryptopocket.spec.Row;
import io.cryptopocket.spec.Schemas;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * For each constraint of each request value one case just inside and one just outside, or two where that shows more. Each
 * starts from a documented request and changes one place. A value counts as outside only if the validator says that it
 * breaks the constraint in question and no other, and as inside only if it breaks none.
 */
final class ConstraintCases {

    /** Different ways of breaking one constraint; each value of an enum is a constraint of its own. */
    private static final int MOST_OUTSIDE = 3;

    private final Operation operation;
    private final Validators validators;
    private final Refusals refusals;
    private final List<Row> successes;
    private final Map<String, Case> cases = new LinkedHashMap<>();

    private ConstraintCases(Operation operation, Validators validators) {
        this.operation = operation;
        this.validators = validators;
        this.refusals = new Refusals(operation);
        this.successes = operation.rows().stream()
                .filter(row -> !row.isError())
                .filter(row ->
                        row.recipe().flatMap(recipe -> recipe.unreachable()).isEmpty())
                .toList();
    }

    static List<Case> of(Operation operation, Validators validators) {
        ConstraintCases all = new ConstraintCases(operation, validators);
        operation.parameters().forEach(all::parameter);
        all.body();
        return List.copyOf(all.cases.values());
    }

    private void parameter(Parameter parameter) {
        Place place = new Place(
                Place.Part.valueOf(parameter.in().name().toUpperCase(Locale.ROOT)), List.of(parameter.name()));
        Optional<Row> base = successes.stream()
                .filter(row -> Documented.value(row, parameter).isPresent())
                .findFirst()
                .or(() -> successes.stream().findFirst());
        JsonNode documented = base.flatMap(row -> Documented.value(row, parameter))
                .or(parameter::example)
                .orElseGet(() -> Documented.sample(parameter.schema()));
        if (base.isEmpty() || documented.isMissingNode()) {
            return;
        }
        if (parameter.required() && place.part() == Place.Part.QUERY) {
            add(place, "required-missing", parameter.element(), base.get(), new RequestValue.Absent());
        }
        for (Constraint constraint : Schemas.constraints(parameter.schema())) {
            if (constraint.path().isEmpty()) {
                sides(
                        constraint,
                        place,
                        base.get(),
                        documented,
                        value -> validators.of(parameter.schema()).mismatches(AsText.read(value, parameter.schema())));
            }
        }
    }

    private void body() {
        for (Row row : successes) {
            row.requestExample().ifPresent(example -> {
                Element schema = validators.branch(Documented.schema(operation, example), example.value());
                for (Constraint constraint : Schemas.constraints(schema)) {
                    body(constraint, row, schema, example.value());
                }
            });
        }
    }

    private void body(Constraint constraint, Row row, Element schema, JsonNode example) {
        String path = constraint.path() + (constraint instanceof Constraint.Required one ? "/" + one.property() : "");
        List<String> names = Arrays.stream(path.split("/"))
                .skip(1)
                .map(name -> name.equals("*") ? "0" : name)
                .toList();
        if (names.isEmpty()) {
            return;
        }
        JsonNode documented = example.at("/" + String.join("/", names));
        if (documented.isMissingNode()) {
            return;
        }
        boolean form = !row.requestExample()
                .map(one -> Documented.isJson(operation, one))
                .orElse(true);
        Place place = new Place(Place.Part.BODY, names);
        sides(constraint, place, row, documented, value -> {
            JsonNode read = form ? AsText.read(value, at(schema, names)) : value;
            JsonNode changed =
                    Filled.put(example.deepCopy(), names, read.isMissingNode() ? Optional.empty() : Optional.of(read));
            return validators.of(schema).mismatches(changed);
        });
    }

    private static Element at(Element schema, List<String> names) {
        Element at = schema;
        for (String name : names) {
            at = Optional.ofNullable(Schemas.properties(at).get(name))
                    .map(property -> property.schema())
                    .orElse(at);
        }
        return at;
    }

    private interface Judge {
        /** What the contract has against a value at the place; a missing node stands for no value. */
        List<Mismatch> mismatches(JsonNode value);
    }

    private void sides(Constraint constraint, Place place, Row base, JsonNode documented, Judge judge) {
        for (Candidate candidate : Candidates.inside(constraint, documented)) {
            boolean proved = judge.mismatches(candidate.value().orElseThrow()).isEmpty();
            if (proved) {
                add(place, key(constraint, candidate), constraint.element(), base, candidate);
                if (!(constraint instanceof Constraint.Enum)) {
                    break;
                }
            }
        }
        int outside = 0;
        for (Candidate candidate : Candidates.outside(constraint, documented)) {
            JsonNode value = candidate.value().orElse(MissingNode.getInstance());
            List<Mismatch> mismatches = judge.mismatches(value);
            boolean proved = mismatches.stream().anyMatch(one -> names(one, constraint))
                    && mismatches.stream().allMatch(one -> breaks(one, constraint));
            if (proved && outside < MOST_OUTSIDE) {
                outside++;
                addOutside(place, key(constraint, candidate), constraint.element(), base, candidate);
            }
        }
    }

    private static boolean names(Mismatch mismatch, Constraint constraint) {
        String keyword = mismatch.keyword().pointer();
        String expected = constraint.element().pointer();
        return keyword.equals(expected) || expected.startsWith(keyword + "/");
    }

    /** A value of the wrong type breaks whatever else is said of the place as well. */
    private static boolean breaks(Mismatch mismatch, Constraint constraint) {
        String keyword = mismatch.keyword().pointer();
        String expected = constraint.element().pointer();
        return keyword.equals(expected)
                || expected.startsWith(keyword + "/")
                || constraint instanceof Constraint.Type && parent(keyword).equals(parent(expected));
    }

    private static String parent(String pointer) {
        return pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
    }

    private static String key(Constraint constraint, Candidate candidate) {
        return Label.of(constraint) + "-" + candidate.label();
    }

    private void add(Place place, String key, Element element, Row base, Candidate candidate) {
        List<Row> accepted = new ArrayList<>(List.of(base));
        successes.stream().filter(row -> row != base).forEach(accepted::add);
        // In the place of something that the target has, another value may well be refused, but not as malformed.
        boolean named = Drafts.of(base).values().get(place) instanceof RequestValue.FixtureValue;
        accepted.addAll(named ? refusals.ofMeaning() : refusals.about(place));
        put(
                place,
                key,
                element,
                base,
                new RequestValue.Literal(candidate.value().orElseThrow()),
                accepted);
    }

    private void addOutside(Place place, String key, Element element, Row base, Candidate candidate) {
        RequestValue value =
                candidate.value().<RequestValue>map(RequestValue.Literal::new).orElseGet(RequestValue.Absent::new);
        add(place, key, element, base, value);
    }

    private void add(Place place, String key, Element element, Row base, RequestValue wrong) {
        List<Row> accepted = refusals.of(place, wrong);
        if (!accepted.isEmpty()) {
            put(place, key, element, base, wrong, accepted);
        }
    }

    private void put(Place place, String key, Element element, Row base, RequestValue value, List<Row> accepted) {
        Row first = accepted.get(0);
        CaseId id = new CaseId(operation.id(), first.response().status(), Label.safe(place.toString()) + "-" + key);
        Level own = element.provenance().level();
        Level row = first.example().provenance().level();
        cases.putIfAbsent(
                id.toString(),
                new Case(
                        id,
                        Kind.CONSTRAINT,
                        own.compareTo(row) >= 0 ? own : row,
                        operation.summary() + ": " + place + " "
                                + key.replace('-', ' ').replace('_', ' '),
                        element.line(),
                        Drafts.of(base).with(Map.of(place, value)),
                        new Expectation(accepted, false),
                        base.recipe().map(recipe -> recipe.before()).orElse(List.of()),
                        Optional.empty(),
                        base.recipe().map(recipe -> recipe.after()).orElse(List.of()),
                        Optional.empty(),
                Optional.empty()));
    }
}
