package io.cryptopocket.sandbox.fault;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.cryptopocket.spec.Content;
import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Element;
import io.cryptopocket.spec.Example;
import io.cryptopocket.spec.Fixture;
import io.cryptopocket.spec.Operation;
import io.cryptopocket.spec.Parameter;
import io.cryptopocket.spec.Property;
import io.cryptopocket.spec.Schemas;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Values that an operation takes: those of its examples, and the sandbox's own where the contract asks for them. */
final class Specimen {

    private final Contract contract;
    private final Map<String, String> own = new HashMap<>();
    private final List<JsonNode> bodies;

    Specimen(Operation operation, Contract contract) {
        this.contract = contract;
        this.bodies = operation.requestBody().stream()
                .flatMap(body -> body.contents().stream())
                .flatMap(content -> content.examples().stream().map(example -> filledIn(content, example)))
                .toList();
    }

    /** A value for a place in the body, missing when no example has one. */
    JsonNode at(String pointer) {
        return bodies.stream()
                .map(body -> body.at(pointer))
                .filter(value -> !value.isMissingNode())
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    Optional<String> of(Parameter parameter) {
        return parameter
                .fixture()
                .flatMap(this::sandboxValue)
                .or(parameter::example)
                .map(JsonNode::asText);
    }

    /** The sandbox's own values in the bodies, as text, by their places. */
    Map<String, String> ownValues() {
        return Map.copyOf(own);
    }

    private JsonNode filledIn(Content content, Example example) {
        return filledIn("", content.schema(), example.value());
    }

    private JsonNode filledIn(String path, Element schema, JsonNode body) {
        JsonNode filled = body;
        for (Property property : Schemas.properties(schema).values()) {
            String pointer = path + "/" + property.name();
            if (!filled.at(pointer).isMissingNode()) {
                Optional<JsonNode> value = property.fixture().flatMap(this::sandboxValue);
                value.ifPresent(known -> own.put(pointer, known.asText()));
                filled = value.isPresent()
                        ? Places.replace(filled, pointer, value.get())
                        : filledIn(pointer, property.schema(), filled);
            }
        }
        return filled;
    }

    private Optional<JsonNode> sandboxValue(String fixture) {
        return Optional.ofNullable(contract.fixtures().get(fixture)).flatMap(Fixture::sandboxValue);
    }
}
