package io.cryptopocket.spec.reference;

import io.cryptopocket.spec.Element;
import io.cryptopocket.spec.Schemas;
import java.util.Optional;

/** What kind of value a schema describes, in a word or two, with links to the schemas that have a name. */
final class Shape {

    private Shape() {}

    /** For example {@code list of Asset}. */
    static String of(Element schema) {
        Markup html = new Markup();
        write(html, schema);
        return html.html();
    }

    private static void write(Markup html, Element schema) {
        Element resolved = schema.resolved();
        Optional<Element> items = resolved.find("items");
        Optional<Element> entries =
                resolved.find("additionalProperties").filter(any -> any.json().isObject());
        if (items.isPresent()) {
            html.text("list of ");
            write(html, items.get());
        } else if (entries.isPresent()) {
            html.text("map of ");
            write(html, entries.get());
        } else if (resolved.find("oneOf").isPresent()) {
            branches(html, resolved);
        } else {
            html.text(plain(resolved));
        }
        if (schema.isReference() && items.isEmpty()) {
            html.text(" ").link("#" + Names.schema(resolved.key()), resolved.key());
        }
    }

    private static void branches(Markup html, Element schema) {
        String separator = "one of ";
        for (Element branch : schema.child("oneOf").items()) {
            html.text(separator);
            if (branch.isReference()) {
                html.link(
                        "#" + Names.schema(branch.resolved().key()),
                        branch.resolved().key());
            } else {
                write(html, branch);
            }
            separator = ", ";
        }
    }

    private static String plain(Element schema) {
        String type = Schemas.type(schema);
        return schema.findText("format")
                .map(format -> format.startsWith("int") ? type : type + " (" + format + ")")
                .orElse(type.isEmpty() ? "any value" : type);
    }
}
