package io.cryptopocket.governance.page;

import com.fasterxml.jackson.databind.JsonNode;
import io.cryptopocket.spec.Constraint;
import io.cryptopocket.spec.Constraint.Bound;
import io.cryptopocket.spec.Element;
import io.cryptopocket.spec.Property;
import io.cryptopocket.spec.Schemas;
import java.util.ArrayList;
import java.util.List;

/** Schemas in words: the type with its limits, and tables of properties. */
final class SchemaTable {

    private SchemaTable() {}

    /** The properties of an object, one in a row; empty for a schema without. */
    static Html properties(String caption, Element schema) {
        Table table = Table.of(caption, "Name", "Type", "Level", "Description");
        for (Property property : Schemas.properties(schema).values()) {
            table.row(
                    name(property.name(), property.required(), property.schema().sensitive()),
                    type(property.schema()),
                    Badge.level(property.schema().provenance().level().word()),
                    description(property.schema()));
        }
        return table.isEmpty() ? Html.NONE : table.style("fields").html();
    }

    static Html name(String name, boolean required, boolean sensitive) {
        return Html.all(
                Html.code(name),
                required ? Html.tag("span").attr("class", "required").of(" required") : Html.NONE,
                sensitive ? Html.all(Html.text(" "), Badge.odd("sensitive")) : Html.NONE);
    }

    /** What stands at the property itself wins over what its component says. */
    static Html description(Element schema) {
        return schema.findText("description")
                .or(() -> schema.resolved().findText("description"))
                .map(text -> Markdown.inline(firstParagraph(text)))
                .orElse(Html.NONE);
    }

    private static String firstParagraph(String text) {
        return String.join(" ", text.strip().split("\n\\s*\n")[0].lines().toList());
    }

    /** A component by name, anything else by type. */
    static Html type(Element schema) {
        if (schema.isReference()) {
            Element component = schema.resolved();
            return Html.all(Html.link(Anchors.schema(component.key()), Html.text(component.key())), scalar(component));
        }
        if (Schemas.type(schema).equals("array")) {
            return Html.all(Html.text("list of "), type(schema.child("items")), limits(schema));
        }
        return plain(schema);
    }

    private static Html scalar(Element component) {
        boolean shown = Schemas.properties(component).isEmpty()
                && component.find("oneOf").isEmpty();
        return shown
                ? Html.all(
                        Html.text(" "), Html.tag("span").attr("class", "muted").of(plain(component)))
                : Html.NONE;
    }

    private static Html plain(Element schema) {
        String type = Schemas.type(schema);
        return Html.all(Html.text(type.isEmpty() ? "any" : type), limits(schema));
    }

    /** The limits of a value itself, without those of what is inside it. */
    private static Html limits(Element schema) {
        List<Html> limits = new ArrayList<>();
        for (Constraint constraint : Schemas.constraints(schema)) {
            if (constraint.path().isEmpty()) {
                limit(constraint, limits);
            }
        }
        schema.find("default")
                .ifPresent(value -> limits.add(
                        Html.all(Html.text("default "), Html.code(value.json().asText()))));
        return limits.isEmpty() ? Html.NONE : Html.all(Html.text(", "), Html.joined(", ", limits));
    }

    private static void limit(Constraint constraint, List<Html> limits) {
        if (constraint instanceof Constraint.Format format) {
            limits.add(Html.text(format.format()));
        } else if (constraint instanceof Constraint.Nullable) {
            limits.add(Html.text("or null"));
        } else if (constraint instanceof Constraint.Enum values) {
            limits.add(values(values.values()));
        } else if (constraint instanceof Constraint.Length length) {
            limits.add(
                    Html.text((length.bound() == Bound.MIN ? "min " : "max ") + counted(length.limit(), "character")));
        } else if (constraint instanceof Constraint.Range range) {
            limits.add(Html.text((range.bound() == Bound.MIN ? "min " : "max ")
                    + range.limit().toPlainString()));
        } else if (constraint instanceof Constraint.Items items) {
            limits.add(Html.text((items.bound() == Bound.MIN ? "min " : "max ") + counted(items.limit(), "item")));
        } else if (constraint instanceof Constraint.Pattern pattern) {
            limits.add(Html.code(pattern.regex()));
        }
    }

    private static Html values(List<JsonNode> values) {
        Html all = Html.joined(
                ", ", values.stream().map(value -> Html.code(value.asText())).toList());
        return values.size() == 1 ? all : Html.all(Html.text("one of "), all);
    }

    private static String counted(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
