package io.cryptopocket.spec.rules;

import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Element;
import io.cryptopocket.spec.Parameter;
import io.cryptopocket.spec.Schemas;
import io.cryptopocket.spec.Survey;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The same money is cents here, euros there and a decimal text elsewhere; a bare number invites a costly guess. */
final class NumbersSayTheirUnit implements Rule {

    private static final List<String> UNITS = List.of(
            "euro",
            "EUR",
            "cent",
            "currency",
            "token",
            "coin",
            "base unit",
            "decimal place",
            "percent",
            "byte",
            "second",
            "minute",
            "day",
            "number of",
            "how many",
            "position",
            "identifier");

    private static final Pattern UNIT =
            Pattern.compile("\\b(" + String.join("|", UNITS) + ")s?\\b", Pattern.CASE_INSENSITIVE);

    @Override
    public String title() {
        return "every number says its unit or what it counts";
    }

    @Override
    public List<Finding> check(Contract contract) {
        Stream<Element> parameters = Survey.parameters(contract).stream()
                .filter(parameter -> isNumber(parameter.schema()))
                .map(Parameter::element);
        Stream<Element> properties = Survey.properties(contract).stream().filter(NumbersSayTheirUnit::isNumber);
        return Stream.concat(parameters, properties)
                .filter(number -> !UNIT.matcher(description(number)).find())
                .map(number -> finding(
                        number,
                        "the number \"" + number.findText("name").orElse(number.key())
                                + "\" says neither its unit nor what it counts; its description should name one of "
                                + String.join(", ", UNITS) + "."))
                .toList();
    }

    private static boolean isNumber(Element schema) {
        String type = Schemas.type(schema);
        return type.equals("integer") || type.equals("number");
    }

    private static String description(Element number) {
        return number.resolved().findText("description").orElse("");
    }
}
