package io.cryptopocket.spec.reference;

import io.cryptopocket.spec.Element;
import io.cryptopocket.spec.OpenQuestion;
import io.cryptopocket.spec.Parameter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A table of fields or parameters: name, type and limits, meaning, level. */
final class FieldTable {

    private final Notation notation;

    FieldTable(Notation notation) {
        this.notation = notation;
    }

    void fields(Markup html, String caption, List<Field> fields) {
        begin(html, caption);
        for (Field field : fields) {
            html.open("tr", "class", "depth" + Math.min(field.depth(), 4));
            html.open("th", "scope", "row").open("code");
            if (!field.parent().isEmpty()) {
                html.element("span", field.parent());
            }
            html.text(field.name()).close("code");
            demand(html, field.required(), field.schema().sensitive());
            html.close("th");
            type(html, field.schema());
            html.open("td").add(meaning(field.schema()));
            notation.note(html, field.schema());
            notation.questions(html, about(field.schema()));
            html.close("td");
            level(html, field.schema());
            html.close("tr").line();
        }
        end(html);
    }

    void parameters(Markup html, String caption, List<Parameter> parameters) {
        begin(html, caption);
        for (Parameter parameter : parameters) {
            html.open("tr").open("th", "scope", "row").element("code", parameter.name());
            html.element("small", parameter.in().word());
            demand(
                    html,
                    parameter.required(),
                    parameter.element().sensitive() || parameter.schema().sensitive());
            html.close("th");
            type(html, parameter.schema());
            html.open("td");
            parameter
                    .element()
                    .findText("description")
                    .ifPresent(text -> html.add(notation.prose().inline(text)));
            notation.note(html, parameter.element());
            notation.questions(html, about(parameter.element()));
            html.close("td");
            level(html, parameter.element());
            html.close("tr").line();
        }
        end(html);
    }

    private static void begin(Markup html, String caption) {
        html.open("table", "class", "fields").element("caption", caption).line();
        html.open("thead").open("tr");
        for (String heading : List.of("Field", "Type", "Meaning", "Level")) {
            html.element("th", heading, "scope", "col");
        }
        html.close("tr").close("thead").open("tbody").line();
    }

    private static void end(Markup html) {
        html.close("tbody").close("table").line();
    }

    private static void demand(Markup html, boolean required, boolean sensitive) {
        if (required) {
            html.element("small", "required", "class", "required");
        }
        if (sensitive) {
            html.element("small", "sensitive", "title", "A secret or personal data; masked wherever it is printed");
        }
    }

    private void type(Markup html, Element schema) {
        html.open("td").add(Shape.of(schema));
        List<String> limits = Limits.of(schema);
        if (!limits.isEmpty()) {
            html.open("small")
                    .add(notation.prose().inline(String.join("; ", limits)))
                    .close("small");
        }
        html.close("td");
    }

    /** What a field means. Of a schema with a name only how its description begins; the rest stands at its own place. */
    private String meaning(Element schema) {
        String text = schema.resolved().findText("description").orElse("").strip();
        int first = text.indexOf("\n\n");
        return schema.isReference()
                ? notation.prose().inline((first < 0 ? text : text.substring(0, first)).replace('\n', ' '))
                : notation.prose().blocks(text);
    }

    private List<OpenQuestion> about(Element element) {
        Set<OpenQuestion> about = new LinkedHashSet<>(notation.questions().about(element));
        about.addAll(notation.questions().about(element.resolved()));
        return List.copyOf(about);
    }

    private void level(Markup html, Element element) {
        html.open("td");
        notation.level(html, element);
        html.close("td");
    }
}
