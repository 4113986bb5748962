package io.cryptopocket.conformance.cases;

import com.fasterxml.jackson.databind.JsonNode;
import io.cryptopocket.conformance.contract.Validators;
import io.cryptopocket.spec.Constraint;
import io.cryptopocket.spec.Element;
import io.cryptopocket.spec.Example;
import io.cryptopocket.spec.Operation;
import io.cryptopocket.spec.Parameter;
import io.cryptopocket.spec.Place;
import io.cryptopocket.spec.Property;
import io.cryptopocket.spec.Row;
import io.cryptopocket.spec.Schemas;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the places that constraints are about in the documented requests of an operation. */
final class Spots {

    private final Operation operation;
    private final Validators validators;

    Spots(Operation operation, Validators validators) {
        this.operation = operation;
        this.validators = validators;
    }

    /** A parameter in the first documented success that has it, else in the first one. */
    Optional<Spot> of(Parameter parameter, List<Row> successes) {
        Optional<Row> base = successes.stream()
                .filter(row -> Documented.value(row, parameter).isPresent())
                .findFirst()
                .or(() -> successes.stream().findFirst());
        JsonNode documented = base.flatMap(row -> Documented.value(row, parameter))
                .or(parameter::example)
                .orElseGet(() -> Documented.sample(parameter.schema()));
        if (base.isEmpty() || documented.isMissingNode()) {
            return Optional.empty();
        }
        Place place = new Place(
                Place.Part.valueOf(parameter.in().name().toUpperCase(Locale.ROOT)), List.of(parameter.name()));
        Spot.Judge judge =
                value -> validators.of(parameter.schema()).mismatches(AsText.read(value, parameter.schema()));
        return Optional.of(new Spot(place, base.get(), documented, parameter.required(), false, judge));
    }

    /** The schema of the body that a request example is. */
    Element schema(Example example) {
        return validators.branch(Documented.schema(operation, example), example.value());
    }

    /** The field that a constraint is about, if a request example has it. */
    Optional<Spot> of(Constraint constraint, Row row, Example example) {
        String path = constraint.path() + (constraint instanceof Constraint.Required one ? "/" + one.property() : "");
        List<String> names = Arrays.stream(path.split("/"))
                .skip(1)
                .map(name -> name.equals("*") ? "0" : name)
                .toList();
        JsonNode documented = example.value().at(names.isEmpty() ? "/" : "/" + String.join("/", names));
        if (documented.isMissingNode()) {
            return Optional.empty();
        }
        Element schema = schema(example);
        boolean typed = Documented.isJson(operation, example);
        Element own = at(schema, names);
        Spot.Judge judge = value -> {
            JsonNode read = typed ? value : AsText.read(value, own);
            JsonNode changed = Filled.put(
                    example.value().deepCopy(), names, read.isMissingNode() ? Optional.empty() : Optional.of(read));
            return validators.of(schema).mismatches(changed);
        };
        Place place = new Place(Place.Part.BODY, names);
        return Optional.of(new Spot(place, row, documented, required(schema, names), typed, judge));
    }

    private static boolean required(Element schema, List<String> names) {
        Element parent = at(schema, names.subList(0, names.size() - 1));
        Property property = Schemas.properties(parent).get(names.get(names.size() - 1));
        return property != null && property.required();
    }

    private static Element at(Element schema, List<String> names) {
        Element at = schema;
        for (String name : names) {
            Property property = Schemas.properties(at).get(name);
            at = property == null ? at.resolved().find("items").orElse(at) : property.schema();
        }
        return at;
    }
}
