package io.cryptopocket.conformance.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cryptopocket.conformance.cases.AsText;
import io.cryptopocket.conformance.cases.Filled;
import io.cryptopocket.conformance.contract.Validators;
import io.cryptopocket.spec.Content;
import io.cryptopocket.spec.Element;
import io.cryptopocket.spec.Mismatch;
import io.cryptopocket.spec.Parameter;
import io.cryptopocket.spec.Place;
import io.cryptopocket.spec.Property;
import io.cryptopocket.spec.Schemas;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the contract has against a request, place by place. */
final class Objections {

    private static final Pattern QUOTED = Pattern.compile("'([^']+)'");
    private static final String REQUIRED = "required";

    private final Validators validators;

    Objections(Validators validators) {
        this.validators = validators;
    }

    /** Empty when the request is one that the contract allows. */
    List<Objection> of(Filled filled) {
        List<Objection> found = new ArrayList<>();
        filled.draft().operation().parameters().forEach(parameter -> parameter(parameter, filled, found));
        Optional<Content> content = Sites.content(filled.draft());
        if (content.isPresent() && filled.plainBody().isPresent()) {
            boolean json = content.get().mediaType().contains("json");
            JsonNode body = filled.plainBody().get();
            found.addAll(of(json ? body : read(body, content.get().schema()), content.get()));
        }
        return found;
    }

    /** What is against a body. */
    List<Objection> of(JsonNode body, Content content) {
        return validators.of(content.schema()).mismatches(body).stream()
                .map(Objections::objection)
                .toList();
    }

    private void parameter(Parameter parameter, Filled filled, List<Objection> found) {
        Place place = Sites.place(parameter);
        Optional<JsonNode> value = filled.parameter(place);
        if (value.isEmpty()) {
            if (parameter.required()) {
                found.add(new Objection(Optional.of(place), REQUIRED, parameter.element(), "is missing"));
            }
            return;
        }
        JsonNode read = AsText.read(value.get(), parameter.schema());
        validators.of(parameter.schema()).mismatches(read).stream()
                .map(mismatch -> new Objection(
                        Optional.of(place), mismatch.keyword().key(), mismatch.keyword(), mismatch.message()))
                .forEach(found::add);
    }

    private static Objection objection(Mismatch mismatch) {
        String keyword = mismatch.keyword().key();
        List<String> names = new ArrayList<>(
                Arrays.stream(mismatch.pointer().split("/")).skip(1).toList());
        Matcher name = QUOTED.matcher(mismatch.message());
        boolean missing = keyword.equals(REQUIRED) && name.find();
        if (missing) {
            names.add(name.group(1));
        }
        Optional<Place> place = names.isEmpty() ? Optional.empty() : Optional.of(new Place(Place.Part.BODY, names));
        return new Objection(place, keyword, mismatch.keyword(), missing ? "is missing" : mismatch.message());
    }

    /** The fields of a form as a reader who knows the schema takes them. */
    private static JsonNode read(JsonNode fields, Element schema) {
        ObjectNode read = JsonNodeFactory.instance.objectNode();
        fields.properties().forEach(field -> {
            Property property = Schemas.properties(schema).get(field.getKey());
            read.set(
                    field.getKey(),
                    property == null ? field.getValue() : AsText.read(field.getValue(), property.schema()));
        });
        return read;
    }
}
