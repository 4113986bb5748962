package io.cryptopocket.conformance.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.cryptopocket.conformance.cases.Draft;
import io.cryptopocket.conformance.cases.Drafts;
import io.cryptopocket.spec.Caller;
import io.cryptopocket.spec.Content;
import io.cryptopocket.spec.Element;
import io.cryptopocket.spec.Operation;
import io.cryptopocket.spec.Parameter;
import io.cryptopocket.spec.Place;
import io.cryptopocket.spec.Property;
import io.cryptopocket.spec.RequestValue;
import io.cryptopocket.spec.Row;
import io.cryptopocket.spec.Schemas;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the places of a documented request: every parameter, and every property of the body, at any depth. */
final class Sites {

    private final Draft draft;
    private final List<Site> found = new ArrayList<>();

    private Sites(Draft draft) {
        this.draft = draft;
    }

    /** In the order of the contract. */
    static List<Site> of(Row base) {
        Sites sites = new Sites(Drafts.of(base));
        Operation operation = base.operation();
        operation.parameters().forEach(sites::parameter);
        content(sites.draft)
                .ifPresent(content -> sites.properties(
                        content.schema(),
                        List.of(),
                        sites.draft.body().orElseThrow().example(),
                        content.mediaType().contains("json")));
        return List.copyOf(sites.found);
    }

    /** The documented body that a draft has, if it has one. */
    static Optional<Content> content(Draft draft) {
        String mediaType = draft.body().map(Draft.Body::mediaType).orElse("");
        return draft.operation().requestBody().stream()
                .flatMap(body -> body.contents().stream())
                .filter(content -> content.mediaType().equals(mediaType))
                .findFirst();
    }

    static Place place(Parameter parameter) {
        Place.Part part = Place.Part.valueOf(parameter.in().name().toUpperCase(Locale.ROOT));
        return new Place(part, List.of(parameter.name()));
    }

    /** The values that documented answers, errors among them, ask for in a place. */
    static List<RequestValue> documented(Operation operation, Place place) {
        return operation.rows().stream()
                .flatMap(row -> row.recipe().stream())
                .filter(recipe -> recipe.caller() == Caller.INTEGRATION)
                .flatMap(recipe -> Optional.ofNullable(recipe.with().get(place)).stream())
                .filter(value -> value instanceof RequestValue.Literal || value instanceof RequestValue.FixtureValue)
                .distinct()
                .toList();
    }

    private void parameter(Parameter parameter) {
        Place place = place(parameter);
        RequestValue value = draft.values().get(place);
        JsonNode sample = value instanceof RequestValue.Literal literal
                ? literal.value()
                : parameter.example().orElseGet(() -> sample(parameter.schema()));
        boolean present = value != null && !(value instanceof RequestValue.Absent);
        found.add(new Site(place, parameter.schema(), parameter.required(), false, present, sample));
    }

    private void properties(Element schema, List<String> path, JsonNode example, boolean typed) {
        for (Property property : Schemas.properties(schema).values()) {
            List<String> names = new ArrayList<>(path);
            names.add(property.name());
            JsonNode value = example.path(property.name());
            Place place = new Place(Place.Part.BODY, names);
            boolean present = !value.isMissingNode() || draft.values().containsKey(place);
            JsonNode sample = value.isMissingNode() ? sample(property.schema()) : value;
            found.add(new Site(place, property.schema(), property.required(), typed, present, sample));
            // What is below an object that is not there only holds if that is there.
            if (value.isObject()) {
                properties(property.schema(), names, value, typed);
            }
        }
    }

    private static JsonNode sample(Element schema) {
        Element resolved = schema.resolved();
        return resolved.find("example")
                .or(() -> resolved.find("enum", "0"))
                .or(() -> resolved.find("default"))
                .map(Element::json)
                .orElseGet(() -> ofType(schema));
    }

    private static JsonNode ofType(Element schema) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        return switch (Schemas.type(schema)) {
            case "string" -> json.textNode("abc");
            case "integer", "number" -> json.numberNode(1);
            case "boolean" -> json.booleanNode(true);
            case "object" -> ofProperties(schema);
            default -> MissingNode.getInstance();
        };
    }

    private static JsonNode ofProperties(Element schema) {
        var object = JsonNodeFactory.instance.objectNode();
        Schemas.properties(schema).values().stream()
                .filter(Property::required)
                .forEach(property -> object.set(property.name(), sample(property.schema())));
        return object;
    }
}
