package io.cryptopocket.spec.rules;

import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Survey;
import java.util.List;

/** Generators make class names of schema names. */
final class SchemaNamesAreUpperCamelCase implements Rule {

    @Override
    public String title() {
        return "schema names are UpperCamelCase";
    }

    @Override
    public List<Finding> check(Contract contract) {
        return Survey.componentSchemas(contract).stream()
                .filter(schema -> !schema.key().matches("([A-Z][a-z0-9]*)+"))
                .map(schema -> finding(schema, "the schema name \"" + schema.key() + "\" is not UpperCamelCase."))
                .toList();
    }
}
