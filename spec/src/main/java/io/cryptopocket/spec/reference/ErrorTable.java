package io.cryptopocket.spec.reference;

import io.cryptopocket.spec.Operation;
import io.cryptopocket.spec.Row;
import java.util.List;

/** The documented failures of an operation: code, status, when, how to see it, level. */
final class ErrorTable {

    private final Notation notation;
    private final Provocation provocation;

    ErrorTable(Notation notation, Provocation provocation) {
        this.notation = notation;
        this.provocation = provocation;
    }

    void write(Markup html, Operation operation) {
        List<Row> rows = operation.rows().stream().filter(Row::isError).toList();
        if (rows.isEmpty()) {
            return;
        }
        html.open("table", "class", "fields errors")
                .element("caption", "Errors")
                .line();
        html.open("thead").open("tr");
        for (String heading : List.of("Code", "HTTP", "When", "Level")) {
            html.element("th", heading, "scope", "col");
        }
        html.close("tr").close("thead").open("tbody").line();
        rows.forEach(row -> row(html, row));
        html.close("tbody").close("table").line();
    }

    private void row(Markup html, Row row) {
        html.open("tr", "id", Names.row(row)).open("th", "scope", "row");
        if (row.errorCode().isPresent()) {
            html.element("code", row.errorCode().get());
        } else {
            html.text("no code").element("small", "messages by field");
        }
        html.close("th").element("td", row.response().status()).open("td");
        html.text(row.example().element().findText("summary").orElse(""));
        String how = provocation.of(row);
        if (!how.isEmpty()) {
            html.text(" ")
                    .open("small", "class", "how")
                    .add(notation.prose().inline(how))
                    .close("small");
        }
        html.open("details", "class", "payload")
                .element("summary", "Body")
                .open("pre", "class", "json", "tabindex", "0")
                .open("code")
                .add(JsonText.highlighted(JsonText.of(row.example().value())))
                .close("code")
                .close("pre")
                .close("details");
        notation.note(html, row.example().element());
        notation.questions(html, notation.questions().inside(row.example().usedAt()));
        html.close("td").open("td");
        notation.level(html, row.example().usedAt());
        html.close("td").close("tr").line();
    }
}
