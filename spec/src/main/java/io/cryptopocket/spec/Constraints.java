package io.cryptopocket.spec;

import io.cryptopocket.spec.Constraint.Bound;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Walks through a schema and notes each keyword as a {@link Constraint}. */
final class Constraints {

    private final List<Constraint> found = new ArrayList<>();

    private Constraints() {}

    static List<Constraint> of(Element schema) {
        Constraints constraints = new Constraints();
        constraints.schema("", schema.resolved());
        return List.copyOf(constraints.found);
    }

    private void schema(String path, Element schema) {
        schema.fields().values().forEach(keyword -> keyword(path, schema, keyword));
    }

    private void keyword(String path, Element schema, Element keyword) {
        switch (keyword.key()) {
            case "allOf" -> keyword.items().forEach(part -> schema(path, part.resolved()));
            case "properties" ->
                keyword.fields().forEach((name, property) -> schema(Pointers.child(path, name), property.resolved()));
            case "items" -> schema(path + "/*", keyword.resolved());
            case "additionalProperties" -> additional(path, keyword);
            case "required" ->
                keyword.items().forEach(name -> found.add(new Constraint.Required(path, name.text(), name)));
            case "oneOf", "anyOf" -> found.add(new Constraint.Branches(path, keyword.items(), keyword));
            case "not" -> found.add(new Constraint.Branches(path, List.of(keyword), keyword));
            case "type" -> found.add(new Constraint.Type(path, schema.text("type"), keyword));
            case "enum" ->
                found.add(new Constraint.Enum(
                        path, keyword.items().stream().map(Element::json).toList(), keyword));
            case "pattern" -> found.add(new Constraint.Pattern(path, schema.text("pattern"), keyword));
            case "format" -> found.add(new Constraint.Format(path, schema.text("format"), keyword));
            case "multipleOf" -> found.add(new Constraint.MultipleOf(path, number(keyword), keyword));
            case "minimum", "maximum" -> found.add(range(path, schema, keyword));
            case "minLength", "maxLength" ->
                found.add(new Constraint.Length(path, bound(keyword), whole(keyword), keyword));
            case "minItems", "maxItems" ->
                found.add(new Constraint.Items(path, bound(keyword), whole(keyword), keyword));
            case "minProperties", "maxProperties" ->
                found.add(new Constraint.Properties(path, bound(keyword), whole(keyword), keyword));
            case "nullable" -> when(schema, keyword, new Constraint.Nullable(path, keyword));
            case "uniqueItems" -> when(schema, keyword, new Constraint.UniqueItems(path, keyword));
            default -> ignore();
        }
    }

    /** Keywords that demand nothing of a value: descriptions, examples, extensions. */
    private void ignore() {}

    private void when(Element schema, Element keyword, Constraint constraint) {
        if (schema.flag(keyword.key())) {
            found.add(constraint);
        }
    }

    private void additional(String path, Element keyword) {
        if (keyword.json().isObject()) {
            schema(path + "/*", keyword.resolved());
        } else if (!keyword.json().asBoolean(true)) {
            found.add(new Constraint.Closed(path, keyword));
        }
    }

    private static Constraint range(String path, Element schema, Element keyword) {
        boolean exclusive = schema.flag(bound(keyword) == Bound.MIN ? "exclusiveMinimum" : "exclusiveMaximum");
        return new Constraint.Range(path, bound(keyword), number(keyword), exclusive, keyword);
    }

    private static Bound bound(Element keyword) {
        return keyword.key().startsWith("min") ? Bound.MIN : Bound.MAX;
    }

    private static BigDecimal number(Element keyword) {
        if (!keyword.json().isNumber()) {
            throw keyword.refuse("\"" + keyword.key() + "\" should be a number but is " + keyword.json() + ".");
        }
        return keyword.json().decimalValue();
    }

    private static long whole(Element keyword) {
        if (!keyword.json().isIntegralNumber()) {
            throw keyword.refuse("\"" + keyword.key() + "\" should be a whole number but is " + keyword.json() + ".");
        }
        return keyword.json().longValue();
    }
}
