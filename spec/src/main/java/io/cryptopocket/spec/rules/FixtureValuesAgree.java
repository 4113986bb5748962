package io.cryptopocket.spec.rules;

import com.fasterxml.jackson.databind.JsonNode;
import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Element;
import io.cryptopocket.spec.Fixture;
import io.cryptopocket.spec.Property;
import io.cryptopocket.spec.Survey;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whoever copies an example from the contract should get an answer from the sandbox. */
final class FixtureValuesAgree implements Rule {

    @Override
    public String title() {
        return "an example that stands for a fixture is the sandbox's value of it, and that has the fixture's type";
    }

    @Override
    public List<Finding> check(Contract contract) {
        Stream<Finding> types = contract.fixtures().values().stream()
                .filter(fixture -> fixture.sandboxValue()
                        .filter(value -> !hasType(fixture, value))
                        .isPresent())
                .map(fixture -> finding(
                        fixture.element().child("sandbox"),
                        "the fixture \"" + fixture.name() + "\" has the type "
                                + fixture.type().word() + ", but its sandbox value is "
                                + fixture.sandboxValue().orElseThrow() + "."));
        Stream<Finding> parameters = Survey.parameters(contract).stream()
                .flatMap(parameter -> disagreement(contract, parameter.element(), parameter.fixture()));
        Stream<Finding> schemas = Survey.schemas(contract).stream()
                .flatMap(schema -> disagreement(contract, schema, new Property(schema.key(), schema, false).fixture()));
        return Stream.of(types, parameters, schemas).flatMap(all -> all).toList();
    }

    private Stream<Finding> disagreement(Contract contract, Element owner, Optional<String> fixture) {
        Optional<JsonNode> sandbox = fixture.map(contract.fixtures()::get).flatMap(Fixture::sandboxValue);
        return owner.find("example").stream()
                .filter(example -> sandbox.isPresent() && !sandbox.get().equals(example.json()))
                .map(example -> finding(
                        example,
                        "the example " + example.json() + " should be the sandbox value " + sandbox.orElseThrow()
                                + " of the fixture \"" + fixture.orElseThrow() + "\"."));
    }

    private static boolean hasType(Fixture fixture, JsonNode value) {
        return fixture.type() == Fixture.Type.INTEGER ? value.isIntegralNumber() : value.isTextual();
    }
}
