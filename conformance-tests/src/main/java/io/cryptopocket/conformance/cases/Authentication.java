package io.cryptopocket.conformance.cases;

import com.fasterxml.jackson.databind.JsonNode;
import io.cryptopocket.conformance.contract.SensitiveNames;
import io.cryptopocket.spec.Caller;
import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Operation;
import io.cryptopocket.spec.Place;
import io.cryptopocket.spec.RequestValue;
import io.cryptopocket.spec.Row;
import io.cryptopocket.spec.Schemas;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How a token is had, as far as the contract says: the one operation that needs no token and takes fixtures of the caller.
 *
 * @param token JSON pointer to the token in the answer
 * @param sample a documented token, to know what one looks like
 */
public record Authentication(Operation operation, Draft draft, String token, String sample) {

    /** Fixtures of the second integration are called like those of the first, with this before it. */
    private static final String OTHER = "other_";

    /** @throws IllegalStateException when the contract documents no such operation */
    public static Authentication of(Contract contract) {
        Set<String> sensitive = SensitiveNames.of(contract);
        for (Operation operation : contract.operations()) {
            for (Row row : operation.rows()) {
                Optional<String> token = operation.secured() || row.isError()
                        ? Optional.empty()
                        : sensitiveText("", row.example().value(), sensitive);
                if (token.isPresent()) {
                    String sample = row.example().value().at(token.get()).textValue();
                    return new Authentication(operation, Drafts.of(row), token.get(), sample);
                }
            }
        }
        throw new IllegalStateException("The contract documents no operation that hands out a token.");
    }

    /** The request of a caller that has credentials. */
    public Draft draft(Caller caller) {
        if (caller != Caller.OTHER_INTEGRATION) {
            return draft;
        }
        Map<Place, RequestValue> values = new LinkedHashMap<>();
        draft.values()
                .forEach((place, value) -> values.put(
                        place,
                        value instanceof RequestValue.FixtureValue fixture
                                ? new RequestValue.FixtureValue(OTHER + fixture.name())
                                : value));
        return draft.with(values);
    }

    /** Names of the fixtures that are credentials, of both integrations. */
    public List<String> fixtures() {
        return draft.values().values().stream()
                .filter(RequestValue.FixtureValue.class::isInstance)
                .map(value -> ((RequestValue.FixtureValue) value).name())
                .flatMap(name -> List.of(name, OTHER + name).stream())
                .toList();
    }

    /** Name of the fixture that is the secret of the integration under test. */
    public Optional<String> secretFixture() {
        return fixture(true);
    }

    /** Name of the fixture that says which integration it is. */
    public Optional<String> keyFixture() {
        return fixture(false);
    }

    private Optional<String> fixture(boolean secret) {
        return draft.values().entrySet().stream()
                .filter(entry -> entry.getValue() instanceof RequestValue.FixtureValue)
                .filter(entry -> isSecret(entry.getKey()) == secret)
                .map(entry -> ((RequestValue.FixtureValue) entry.getValue()).name())
                .findFirst();
    }

    /** What is only ever written is the secret; the other credential is a name. */
    private boolean isSecret(Place place) {
        return operation.requestBody().stream()
                .flatMap(body -> body.contents().stream())
                .map(content -> Schemas.properties(content.schema()).get(place.name()))
                .anyMatch(property ->
                        property != null && property.schema().resolved().flag("writeOnly"));
    }

    private static Optional<String> sensitiveText(String path, JsonNode value, Set<String> sensitive) {
        for (Map.Entry<String, JsonNode> field : value.properties()) {
            String below = path + "/" + field.getKey();
            if (sensitive.contains(field.getKey()) && field.getValue().isTextual()) {
                return Optional.of(below);
            }
            Optional<String> deeper = sensitiveText(below, field.getValue(), sensitive);
            if (deeper.isPresent()) {
                return deeper;
            }
        }
        return Optional.empty();
    }
}
