package io.cryptopocket.conformance.cases;

import com.fasterxml.jackson.databind.JsonNode;
import io.cryptopocket.conformance.contract.Validators;
import io.cryptopocket.spec.Content;
import io.cryptopocket.spec.Mismatch;
import io.cryptopocket.spec.Operation;
import io.cryptopocket.spec.Parameter;
import io.cryptopocket.spec.Place;
import io.cryptopocket.spec.RequestBody;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says whether a request is one that the contract allows, before it is sent. */
public final class Proof {

    private final Validators validators;

    public Proof(Validators validators) {
        this.validators = validators;
    }

    /** What the contract has against a request, in words; empty when it has nothing against it. */
    public List<String> objections(Filled filled) {
        List<String> objections = new ArrayList<>();
        Operation operation = filled.draft().operation();
        operation.parameters().forEach(parameter -> objections.addAll(objections(parameter, filled)));
        operation.requestBody().ifPresent(body -> objections.addAll(objections(body, filled)));
        return objections;
    }

    private List<String> objections(Parameter parameter, Filled filled) {
        Place place = new Place(
                Place.Part.valueOf(parameter.in().name().toUpperCase(Locale.ROOT)), List.of(parameter.name()));
        Optional<JsonNode> value = filled.parameter(place);
        if (value.isEmpty()) {
            return parameter.required() ? List.of(place + " is missing") : List.of();
        }
        return validators.of(parameter.schema()).mismatches(value.get()).stream()
                .map(mismatch -> place + ": " + mismatch.message())
                .toList();
    }

    private List<String> objections(RequestBody body, Filled filled) {
        Optional<JsonNode> value = filled.plainBody();
        if (value.isEmpty()) {
            return body.required() ? List.of("the body is missing") : List.of();
        }
        String mediaType = filled.draft().body().map(Draft.Body::mediaType).orElse("");
        return body.contents().stream()
                .filter(content -> content.mediaType().equals(mediaType))
                .findFirst()
                .map(Content::schema)
                .map(schema -> validators.of(schema).mismatches(value.get()).stream()
                        .map(Mismatch::toString)
                        .toList())
                .orElse(List.of("the media type " + mediaType + " is not documented"));
    }
}
