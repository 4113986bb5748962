package io.cryptopocket.spec.reference;

import io.cryptopocket.spec.Content;
import io.cryptopocket.spec.Element;
import io.cryptopocket.spec.Header;
import io.cryptopocket.spec.Operation;
import io.cryptopocket.spec.Property;
import io.cryptopocket.spec.RequestBody;
import io.cryptopocket.spec.Response;
import io.cryptopocket.spec.Schemas;
import java.util.List;

/** The tables of what is sent to an operation and of what it answers when all goes well. */
final class Bodies {

    private final Notation notation;
    private final FieldTable tables;

    Bodies(Notation notation) {
        this.notation = notation;
        this.tables = new FieldTable(notation);
    }

    void request(Markup html, Operation operation) {
        if (!operation.parameters().isEmpty()) {
            tables.parameters(html, "Parameters", operation.parameters());
        }
        operation.requestBody().ifPresent(body -> body(html, body));
    }

    private void body(Markup html, RequestBody body) {
        for (Content content : body.contents()) {
            html.open("h4").text("Body").close("h4");
            html.open("p").element("code", content.mediaType()).text(body.required() ? "" : ", may be left out");
            html.text(". ");
            body.element()
                    .findText("description")
                    .ifPresent(text -> html.add(notation.prose().inline(text)));
            html.close("p");
            schema(html, content.schema());
        }
    }

    void answers(Markup html, Operation operation) {
        for (Response response : operation.responses()) {
            List<Element> successes = response.contents().stream()
                    .flatMap(content -> successes(content.schema()).stream())
                    .toList();
            if (!successes.isEmpty() || response.contents().isEmpty()) {
                html.element("h4", "Answer, HTTP " + response.status());
                response.element()
                        .findText("description")
                        .ifPresent(text -> html.open("p")
                                .add(notation.prose().inline(text))
                                .close("p"));
                headers(html, response.headers());
                successes.forEach(schema -> schema(html, schema));
            }
        }
    }

    private void headers(Markup html, List<Header> headers) {
        for (Header header : headers) {
            html.open("p").text("Header ").element("code", header.name()).text(": ");
            header.element()
                    .findText("description")
                    .ifPresent(text -> html.add(notation.prose().inline(text)));
            html.close("p");
        }
    }

    private void schema(Markup html, Element schema) {
        List<Field> fields = Field.all(schema);
        if (fields.isEmpty()) {
            html.open("p").add(Shape.of(schema)).close("p");
        } else {
            tables.fields(html, schema.resolved().key(), fields);
        }
    }

    /** The schema, or those of its branches, that are no errors. */
    private static List<Element> successes(Element schema) {
        List<Element> branches = Schemas.branches(schema);
        return (branches.isEmpty() ? List.of(schema.resolved()) : branches)
                .stream().filter(branch -> !isError(branch)).toList();
    }

    /** Success and failure tell each other apart by {@code status}; the messages of a validation have none. */
    private static boolean isError(Element schema) {
        Property status = Schemas.properties(schema).get("status");
        return status == null
                ? Schemas.properties(schema).containsKey("errors")
                : status.schema().resolved().find("enum").stream()
                        .flatMap(words -> words.items().stream())
                        .anyMatch(word -> word.text().equals("error"));
    }
}
