package io.cryptopocket.conformance.check;

import com.fasterxml.jackson.databind.JsonNode;
import io.cryptopocket.conformance.cases.Case;
import io.cryptopocket.conformance.contract.Validators;
import io.cryptopocket.conformance.verdict.Violation;
import io.cryptopocket.spec.Element;
import io.cryptopocket.spec.Property;
import io.cryptopocket.spec.Row;
import io.cryptopocket.spec.Schemas;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the contract leaves only one value, the body has it. A schema alone cannot say this when a success and an error
 * share a status: both fit.
 */
public final class BodyIsConstant implements Check {

    private final Validators validators;

    BodyIsConstant(Validators validators) {
        this.validators = validators;
    }

    @Override
    public String id() {
        return "constant-body";
    }

    @Override
    public String title() {
        return "body has the one documented value";
    }

    @Override
    public List<Violation> judge(Case test, Reply reply) {
        Row row = Documented.row(test, reply);
        if (reply.body().json().isEmpty() || !row.response().status().equals(reply.status())) {
            return List.of();
        }
        List<Violation> found = new ArrayList<>();
        Element schema = validators.branch(row.content().schema(), row.example().value());
        compare("", schema, row.example().value(), reply.body().json().get(), found);
        return found;
    }

    private void compare(String path, Element schema, JsonNode documented, JsonNode received, List<Violation> found) {
        for (Property property : Schemas.properties(schema).values()) {
            JsonNode constant = documented.path(property.name());
            JsonNode actual = received.path(property.name());
            String below = path + "/" + property.name();
            Element resolved = property.schema().resolved();
            if (resolved.find("enum").map(values -> values.items().size() == 1).orElse(false)
                    && !constant.isMissingNode()) {
                if (!constant.equals(actual)) {
                    found.add(violation(
                            property.schema(),
                            below + " should be " + Shown.value(constant) + " but was " + Shown.value(actual),
                            below + " = " + Shown.value(constant),
                            below + " = " + Shown.value(actual)));
                }
            } else if (constant.isObject()) {
                compare(below, property.schema(), constant, actual, found);
            }
        }
    }
}
