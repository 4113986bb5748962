package io.cryptopocket.governance.snippet;

import com.fasterxml.jackson.databind.JsonNode;
import io.cryptopocket.spec.Content;
import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Example;
import io.cryptopocket.spec.Operation;
import io.cryptopocket.spec.Parameter;
import io.cryptopocket.spec.ParameterLocation;
import io.cryptopocket.spec.Schemas;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A request of an operation with the values of the contract's examples.
 *
 * @param contract the contract
 * @param operation the operation
 * @param content media type and schema of the body, if there is one
 * @param body the body, if there is one
 */
record Sample(Contract contract, Operation operation, Optional<Content> content, Optional<JsonNode> body) {

    /** A longer text in a snippet hides the rest of it. */
    private static final int SHORT = 200;

    static Sample of(Contract contract, Operation operation) {
        Optional<Content> content =
                operation.requestBody().flatMap(body -> body.contents().stream().findFirst());
        return new Sample(contract, operation, content, content.flatMap(Sample::shortest));
    }

    /** The first example that is short enough to be read, else the shortest. */
    private static Optional<JsonNode> shortest(Content content) {
        List<JsonNode> values = content.examples().stream().map(Example::value).toList();
        return values.stream()
                .filter(value -> value.toString().length() < SHORT + 100 || isReadable(value))
                .findFirst()
                .or(() -> values.stream()
                        .min(Comparator.comparingInt(value -> value.toString().length())));
    }

    private static boolean isReadable(JsonNode value) {
        if (value.isContainerNode()) {
            for (JsonNode inner : value) {
                if (!isReadable(inner)) {
                    return false;
                }
            }
            return true;
        }
        return value.asText().length() <= SHORT;
    }

    boolean isForm() {
        return content.map(Content::mediaType).equals(Optional.of("application/x-www-form-urlencoded"));
    }

    List<Parameter> parameters(ParameterLocation in) {
        return operation.parameters().stream()
                .filter(parameter -> parameter.in() == in)
                .toList();
    }

    /** The value of a parameter: its example, the value of its fixture in the sandbox, or its default. */
    Optional<JsonNode> value(Parameter parameter) {
        return parameter
                .example()
                .or(() -> parameter
                        .fixture()
                        .flatMap(name -> Optional.ofNullable(contract.fixtures().get(name)))
                        .flatMap(fixture -> fixture.sandboxValue()))
                .or(() -> Schemas.resolve(parameter.schema()).find("default").map(element -> element.json()));
    }

    /** The query parameters that the sample sends: those that it must, and those that have an example. */
    List<Parameter> query() {
        return parameters(ParameterLocation.QUERY).stream()
                .filter(parameter -> parameter.required() || parameter.example().isPresent())
                .filter(parameter -> value(parameter).isPresent())
                .toList();
    }

    /** The path with the values of its parameters in it. */
    String path() {
        String path = operation.path();
        for (Parameter parameter : parameters(ParameterLocation.PATH)) {
            path = path.replace(
                    "{" + parameter.name() + "}",
                    value(parameter).map(JsonNode::asText).orElse(""));
        }
        return path;
    }
}
