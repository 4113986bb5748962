package io.cryptopocket.spec.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cryptopocket.spec.Caller;
import io.cryptopocket.spec.Content;
import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Example;
import io.cryptopocket.spec.Fixture;
import io.cryptopocket.spec.Operation;
import io.cryptopocket.spec.Parameter;
import io.cryptopocket.spec.ParameterLocation;
import io.cryptopocket.spec.Place;
import io.cryptopocket.spec.Recipe;
import io.cryptopocket.spec.RequestBody;
import io.cryptopocket.spec.RequestValue;
import io.cryptopocket.spec.Row;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

/** Makes the request that a documented answer answers, with the values of the sandbox's fixtures in it. */
public final class SampleRequests {

    private final Map<String, Fixture> fixtures;

    public SampleRequests(Contract contract) {
        this.fixtures = contract.fixtures();
    }

    /** The request for a documented answer. */
    public SampleRequest of(Row row) {
        return of(row.operation(), row.requestExample(), row.recipe());
    }

    /** The plainest request for an operation: the one that is answered with the first documented answer. */
    public SampleRequest of(Operation operation) {
        return operation.rows().stream()
                .findFirst()
                .map(this::of)
                .orElseGet(
                        () -> of(operation, operation.requestExamples().stream().findFirst(), Optional.empty()));
    }

    private SampleRequest of(Operation operation, Optional<Example> example, Optional<Recipe> recipe) {
        Map<Place, RequestValue> with = recipe.map(Recipe::with).orElse(Map.of());
        Optional<JsonNode> body = example.map(Example::value).map(value -> body(value, with));
        return new SampleRequest(
                operation,
                target(operation, with),
                recipe.map(Recipe::caller).orElse(Caller.INTEGRATION),
                parameters(operation, ParameterLocation.HEADER, with),
                body.flatMap(any -> mediaType(operation)),
                body);
    }

    private static Optional<String> mediaType(Operation operation) {
        return operation
                .requestBody()
                .map(RequestBody::contents)
                .flatMap(contents -> contents.stream().map(Content::mediaType).findFirst());
    }

    private String target(Operation operation, Map<Place, RequestValue> with) {
        String path = operation.path();
        for (Map.Entry<String, String> value :
                parameters(operation, ParameterLocation.PATH, with).entrySet()) {
            path = path.replace("{" + value.getKey() + "}", encoded(value.getValue()));
        }
        StringJoiner query = new StringJoiner("&", path + "?", "").setEmptyValue(path);
        parameters(operation, ParameterLocation.QUERY, with)
                .forEach((name, value) -> query.add(encoded(name) + "=" + encoded(value)));
        return query.toString();
    }

    private Map<String, String> parameters(Operation operation, ParameterLocation in, Map<Place, RequestValue> with) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Parameter parameter : operation.parameters()) {
            if (parameter.in() == in) {
                Optional<JsonNode> documented =
                        parameter.fixture().flatMap(this::fixture).or(parameter::example);
                replaced(with, in.word() + "." + parameter.name())
                        .map(value -> value(value, documented.orElse(JsonNodeFactory.instance.missingNode())))
                        .or(() -> documented)
                        .filter(value -> !value.isMissingNode())
                        .ifPresent(value -> values.put(parameter.name(), value.asText()));
            }
        }
        return values;
    }

    private static Optional<RequestValue> replaced(Map<Place, RequestValue> with, String place) {
        return with.entrySet().stream()
                .filter(entry -> entry.getKey().toString().equals(place))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private JsonNode body(JsonNode example, Map<Place, RequestValue> with) {
        JsonNode body = example.deepCopy();
        with.forEach((place, value) -> {
            JsonNode parent =
                    body.at(place.pointer().substring(0, place.pointer().lastIndexOf('/')));
            if (place.part() == Place.Part.BODY && parent instanceof ObjectNode object) {
                String name = place.names().get(place.names().size() - 1);
                JsonNode made = value(value, object.path(name));
                if (made.isMissingNode()) {
                    object.remove(name);
                } else {
                    object.set(name, made);
                }
            }
        });
        return body;
    }

    /** The value itself, or nothing that is to be sent. */
    private JsonNode value(RequestValue value, JsonNode documented) {
        if (value instanceof RequestValue.Literal literal) {
            return literal.value();
        }
        if (value instanceof RequestValue.FixtureValue fixture) {
            return fixture(fixture.name()).orElse(documented);
        }
        if (value instanceof RequestValue.BytesValue bytes) {
            return JsonNodeFactory.instance.textNode(
                    String.format(Locale.ROOT, "(a file of %,d bytes as Base64)", bytes.count()));
        }
        // What must be fresh or comes from an earlier answer stands as it is documented.
        return value instanceof RequestValue.Absent ? JsonNodeFactory.instance.missingNode() : documented;
    }

    private Optional<JsonNode> fixture(String name) {
        return Optional.ofNullable(fixtures.get(name)).flatMap(Fixture::sandboxValue);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
