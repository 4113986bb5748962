package io.cryptopocket.spec.reference;

import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Element;
import io.cryptopocket.spec.Survey;
import java.util.List;

/** All named schemas. */
final class SchemaSection {

    private final Notation notation;
    private final FieldTable tables;

    SchemaSection(Notation notation) {
        this.notation = notation;
        this.tables = new FieldTable(notation);
    }

    void write(Markup html, Contract contract) {
        html.open("section", "id", "schemas").element("h2", "Schemas").line();
        Survey.componentSchemas(contract).forEach(schema -> schema(html, schema));
        html.close("section").line();
    }

    private void schema(Markup html, Element schema) {
        html.open("section", "class", "schema", "id", Names.schema(schema.key()));
        html.open("h3").link("#" + Names.schema(schema.key()), schema.key()).close("h3");
        html.open("p", "class", "about").add(Shape.of(schema)).text(" ");
        notation.source(html, schema);
        notation.questions(html, notation.questions().inside(schema));
        html.close("p");
        schema.findText("description")
                .ifPresent(text -> html.add(notation.prose().blocks(text)));
        List<String> limits = Limits.of(schema);
        if (!limits.isEmpty()) {
            html.open("p")
                    .add(notation.prose().inline(String.join("; ", limits)))
                    .close("p");
        }
        List<Field> fields = Field.direct(schema);
        if (!fields.isEmpty()) {
            tables.fields(html, "Fields", fields);
        }
        html.close("section").line();
    }
}
