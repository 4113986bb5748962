package io.cryptopocket.spec.rules;

import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Element;
import io.cryptopocket.spec.Survey;
import java.util.List;

/** Generators invent names for objects that have none, and change them when a neighbour moves. */
final class ObjectsAreComponents implements Rule {

    @Override
    public String title() {
        return "objects are components with a name";
    }

    @Override
    public List<Finding> check(Contract contract) {
        return Survey.schemas(contract).stream()
                .filter(ObjectsAreComponents::isObject)
                .filter(schema -> !hasName(schema))
                .map(schema -> finding(
                        schema,
                        "\"" + schema.key() + "\" is an object without a name; make it a component and refer to it."))
                .toList();
    }

    /** A map, an object whose keys are data, needs no name. */
    private static boolean isObject(Element schema) {
        boolean map = schema.find("additionalProperties")
                .filter(any -> any.json().isObject())
                .isPresent();
        return schema.find("properties").isPresent()
                || schema.findText("type").filter("object"::equals).isPresent() && !map;
    }

    /** A component, or one of the parts that it is composed of. */
    private static boolean hasName(Element schema) {
        return schema.pointer().matches("/components/schemas/[^/]+(/allOf/[0-9]+)?");
    }
}
