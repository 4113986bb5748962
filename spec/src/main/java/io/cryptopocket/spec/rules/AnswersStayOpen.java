package io.cryptopocket.spec.rules;

import io.cryptopocket.spec.Content;
import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Survey;
import java.util.List;

/** The real service may send more than is documented; a closed answer would call that an error. */
final class AnswersStayOpen implements Rule {

    @Override
    public String title() {
        return "no schema of an answer forbids additional properties";
    }

    @Override
    public List<Finding> check(Contract contract) {
        return Survey.operations(contract).stream()
                .flatMap(operation -> operation.responses().stream())
                .flatMap(response -> response.contents().stream())
                .map(Content::schema)
                .flatMap(schema -> Survey.reachable(schema).stream())
                .flatMap(schema -> schema.find("additionalProperties").stream())
                .filter(additional ->
                        additional.json().isBoolean() && !additional.json().booleanValue())
                .map(additional -> finding(
                        additional, "an answer may carry more than is documented; remove additionalProperties."))
                .distinct()
                .toList();
    }
}
