package io.cryptopocket.spec.rules;

import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Parameter;
import io.cryptopocket.spec.ParameterLocation;
import io.cryptopocket.spec.Survey;
import java.util.List;
import java.util.stream.Stream;

/** The vendor writes all its fields so; a field that differs is a typing error. Headers have habits of their own. */
final class PropertyNamesAreSnakeCase implements Rule {

    private static final String SNAKE_CASE = "[a-z][a-z0-9]*(_[a-z0-9]+)*";

    @Override
    public String title() {
        return "properties, path and query parameters are named in snake_case";
    }

    @Override
    public List<Finding> check(Contract contract) {
        Stream<Finding> properties = Survey.properties(contract).stream()
                .filter(property -> !property.key().matches(SNAKE_CASE))
                .map(property -> finding(property, "the property name \"" + property.key() + "\" is not snake_case."));
        Stream<Finding> parameters = Survey.parameters(contract).stream()
                .filter(parameter -> parameter.in() != ParameterLocation.HEADER)
                .filter(parameter -> !parameter.name().matches(SNAKE_CASE))
                .map(this::misnamed);
        return Stream.concat(properties, parameters).toList();
    }

    private Finding misnamed(Parameter parameter) {
        return finding(
                parameter.element().child("name"),
                "the parameter name \"" + parameter.name() + "\" is not snake_case.");
    }
}
