package io.cryptopocket.conformance.cases;

import com.fasterxml.jackson.databind.JsonNode;
import io.cryptopocket.spec.Content;
import io.cryptopocket.spec.Element;
import io.cryptopocket.spec.Example;
import io.cryptopocket.spec.Operation;
import io.cryptopocket.spec.Parameter;
import io.cryptopocket.spec.Place;
import io.cryptopocket.spec.Property;
import io.cryptopocket.spec.Recipe;
import io.cryptopocket.spec.RequestValue;
import io.cryptopocket.spec.Row;
import io.cryptopocket.spec.Schemas;
import io.cryptopocket.spec.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Requests as the contract describes them. */
public final class Drafts {

    private Drafts() {}

    /** The request of a documented answer: an example, the target's own values, the recipe of the answer. */
    public static Draft of(Row row) {
        Draft draft = of(row.operation(), row.requestExample());
        return row.recipe()
                .map(recipe -> draft.as(new Credential.Of(recipe.caller())).with(recipe.with()))
                .orElse(draft);
    }

    /** The request of a step before, after or between others. */
    public static Draft of(Operation operation, Step step) {
        Optional<Example> example = operation.requestExamples().stream()
                .filter(one -> step.example().map(one.key()::equals).orElse(true))
                .findFirst();
        Draft draft = of(operation, example);
        // A request without a body has its example in the recipe of the answer.
        Optional<Recipe> recipe = example.isPresent()
                ? example.flatMap(Example::recipe)
                : operation.rows().stream()
                        .filter(row ->
                                step.example().map(row.example().key()::equals).orElse(false))
                        .findFirst()
                        .flatMap(Row::recipe);
        return recipe.map(Recipe::with)
                .map(draft::with)
                .orElse(draft)
                .as(new Credential.Of(step.caller()))
                .with(step.with());
    }

    /** An operation's request with one of its examples as the body, from the integration under test. */
    private static Draft of(Operation operation, Optional<Example> example) {
        Map<Place, RequestValue> values = new LinkedHashMap<>();
        operation
                .parameters()
                .forEach(parameter -> value(parameter)
                        .ifPresent(value -> values.put(new Place(part(parameter), List.of(parameter.name())), value)));
        Optional<Draft.Body> body = example.flatMap(one -> body(operation, one));
        example.ifPresent(one -> fixtures(schema(operation, one), one.value(), List.of(), values));
        return new Draft(operation, Draft.INTEGRATION, body, values, Optional.empty());
    }

    private static Optional<RequestValue> value(Parameter parameter) {
        return parameter
                .fixture()
                .<RequestValue>map(RequestValue.FixtureValue::new)
                .or(() -> parameter.example().map(RequestValue.Literal::new));
    }

    private static Place.Part part(Parameter parameter) {
        return Place.Part.valueOf(parameter.in().name().toUpperCase(Locale.ROOT));
    }

    private static Optional<Draft.Body> body(Operation operation, Example example) {
        return content(operation, example).map(content -> new Draft.Body(content.mediaType(), example.value()));
    }

    private static Optional<Element> schema(Operation operation, Example example) {
        return content(operation, example).map(Content::schema);
    }

    private static Optional<Content> content(Operation operation, Example example) {
        return operation.requestBody().stream()
                .flatMap(body -> body.contents().stream())
                .filter(content -> content.example(example.key()).isPresent())
                .findFirst();
    }

    /** Notes for each field that is there and that a target has its own value for. */
    private static void fixtures(
            Optional<Element> schema, JsonNode value, List<String> path, Map<Place, RequestValue> values) {
        if (schema.isEmpty() || !value.isObject()) {
            return;
        }
        for (Property property : Schemas.properties(schema.get()).values()) {
            if (value.has(property.name())) {
                List<String> names = new ArrayList<>(path);
                names.add(property.name());
                Optional<String> fixture = property.fixture();
                fixture.ifPresent(
                        name -> values.put(new Place(Place.Part.BODY, names), new RequestValue.FixtureValue(name)));
                fixtures(Optional.of(property.schema()), value.get(property.name()), names, values);
            }
        }
    }
}
