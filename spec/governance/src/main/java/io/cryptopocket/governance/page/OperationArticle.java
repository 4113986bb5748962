package io.cryptopocket.governance.page;

import io.cryptopocket.governance.snippet.Snippets;
import io.cryptopocket.spec.Callback;
import io.cryptopocket.spec.Content;
import io.cryptopocket.spec.Element;
import io.cryptopocket.spec.Example;
import io.cryptopocket.spec.Operation;
import io.cryptopocket.spec.Parameter;
import io.cryptopocket.spec.RequestBody;
import io.cryptopocket.spec.Response;
import io.cryptopocket.spec.Row;
import io.cryptopocket.spec.Schemas;
import java.util.List;
import java.util.Optional;

/** An operation, or a webhook, as a reference describes it. */
final class OperationArticle {

    private final Operation operation;
    private final boolean webhook;

    private OperationArticle(Operation operation, boolean webhook) {
        this.operation = operation;
        this.webhook = webhook;
    }

    static Html of(Operation operation, Snippets snippets) {
        return new OperationArticle(operation, false).html("h4", Optional.of(snippets));
    }

    static Html ofWebhook(Callback callback) {
        return new OperationArticle(callback.operation(), true).html("h5", Optional.empty());
    }

    private Html html(String heading, Optional<Snippets> snippets) {
        String anchor = Anchors.operation(operation.id());
        return Html.tag("article")
                .attr("id", anchor)
                .attr("aria-labelledby", anchor + "-title")
                .of(
                        Html.tag(heading).attr("id", anchor + "-title").of(operation.summary()),
                        address(),
                        facts(),
                        Markdown.blocks(operation.description()),
                        snippets.map(OperationArticle::snippets).orElse(Html.NONE),
                        parameters(),
                        operation.requestBody().map(this::request).orElse(Html.NONE),
                        Html.all(operation.responses().stream().map(this::response)),
                        webhooks());
    }

    private Html address() {
        String path = webhook ? "to the URL of the subscription" : operation.path();
        return Html.tag("p")
                .attr("class", "address")
                .of(Html.tag("span").attr("class", "method").of(operation.method()), Html.text(" "), Html.code(path));
    }

    private Html facts() {
        String how = webhook ? "signed" : operation.secured() ? "needs a token" : "needs no token";
        return Html.tag("p")
                .attr("class", "facts")
                .of(
                        Html.code(operation.id()),
                        Html.text(" "),
                        Badge.level(operation.provenance().level().word()),
                        Html.text(" " + how + " "),
                        Anchors.toLine(operation.line()));
    }

    private static Html snippets(Snippets snippets) {
        return Html.tag("div")
                .attr("class", "snippets")
                .of(
                        Fold.of("curl", JsonBlock.code(snippets.curl())),
                        Fold.of("Java", JsonBlock.code(snippets.java())),
                        Fold.of("TypeScript", JsonBlock.code(snippets.typescript())));
    }

    private Html parameters() {
        Table table = Table.of(webhook ? "Headers" : "Parameters", "Name", "Type", "Level", "Description");
        for (Parameter parameter : operation.parameters()) {
            table.row(
                    Html.all(
                            SchemaTable.name(
                                    parameter.name(),
                                    parameter.required(),
                                    parameter.element().sensitive()
                                            || parameter.schema().sensitive()),
                            Html.muted(" in " + parameter.in().word())),
                    SchemaTable.type(parameter.schema()),
                    Badge.level(parameter.element().provenance().level().word()),
                    SchemaTable.description(parameter.element()));
        }
        return table.isEmpty() ? Html.NONE : table.style("fields").html();
    }

    private Html request(RequestBody body) {
        return Html.all(body.contents().stream()
                .map(content -> Html.all(
                        title(webhook ? "Payload" : "Request", content),
                        SchemaTable.properties(name(content.schema()), content.schema()),
                        examples(content.examples()))));
    }

    private Html response(Response response) {
        Html title = Html.tag("p")
                .attr("class", "status")
                .of(
                        Html.strong("HTTP " + response.status()),
                        Html.text(" "),
                        Markdown.inline(
                                response.element().findText("description").orElse("")));
        return Html.all(title, Html.all(response.contents().stream().map(content -> content(response, content))));
    }

    private Html content(Response response, Content content) {
        List<Element> branches = Schemas.branches(content.schema());
        Html shapes = branches.isEmpty()
                ? SchemaTable.properties(name(content.schema()), content.schema())
                : Html.all(
                        Html.p(
                                Html.text("One of "),
                                Html.joined(
                                        ", ",
                                        branches.stream()
                                                .map(branch -> Html.link(
                                                        Anchors.schema(branch.key()), Html.text(branch.key())))
                                                .toList()),
                                Html.text(".")),
                        successes(branches));
        List<Row> rows = content.examples().stream()
                .map(example -> new Row(operation, response, content, example))
                .toList();
        return Html.all(
                shapes,
                examples(rows.stream()
                        .filter(row -> !row.isError())
                        .map(Row::example)
                        .toList()),
                failures(rows.stream().filter(Row::isError).toList()));
    }

    /** The alternatives that are no error; errors all look alike and are behind their link. */
    private static Html successes(List<Element> branches) {
        return Html.all(branches.stream()
                .filter(branch -> !Schemas.properties(branch).containsKey("error")
                        && !Schemas.properties(branch).containsKey("errors"))
                .map(branch -> Html.all(SchemaTable.properties(branch.key(), branch), data(branch))));
    }

    /** What the envelope holds, so that nobody has to follow a link for it. */
    private static Html data(Element branch) {
        return Optional.ofNullable(Schemas.properties(branch).get("data"))
                .map(property -> property.schema().resolved())
                .map(data -> data.find("items").map(Element::resolved).orElse(data))
                .filter(data -> !Schemas.properties(data).isEmpty())
                .map(data -> SchemaTable.properties(data.key(), data))
                .orElse(Html.NONE);
    }

    private static Html examples(List<Example> examples) {
        return Html.all(examples.stream()
                .map(example -> Fold.of(
                        "",
                        Html.all(Html.text("Example "), Html.code(example.key()), Html.muted(" " + summary(example))),
                        JsonBlock.of(example.value()))));
    }

    private Html failures(List<Row> failures) {
        if (failures.isEmpty()) {
            return Html.NONE;
        }
        Table table =
                Table.of("Failures under HTTP " + failures.get(0).response().status(), "Code", "Level", "When", "Body");
        failures.forEach(row -> table.row(
                Html.link(
                        Anchors.code(row.example().key()),
                        Html.code(row.example().key())),
                Badge.level(row.example().provenance().level().word()),
                Html.text(summary(row.example())),
                Html.tag("code").attr("class", "body").of(row.example().value().toString())));
        return table.html();
    }

    private Html webhooks() {
        if (operation.callbacks().isEmpty()) {
            return Html.NONE;
        }
        return Html.tag("div")
                .attr("class", "webhooks")
                .of(
                        Html.p(Html.strong("Webhooks"), Html.text(" that follow a subscription:")),
                        Html.all(operation.callbacks().stream().map(OperationArticle::ofWebhook)));
    }

    private static String summary(Example example) {
        return example.element().findText("summary").orElse("");
    }

    private static Html title(String what, Content content) {
        return Html.tag("p")
                .attr("class", "status")
                .of(Html.strong(what), Html.text(" "), Html.muted(content.mediaType()));
    }

    private static String name(Element schema) {
        return schema.resolved().key();
    }
}
