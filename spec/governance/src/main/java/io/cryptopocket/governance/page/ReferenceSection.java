package io.cryptopocket.governance.page;

import io.cryptopocket.governance.facts.Governance;
import io.cryptopocket.governance.facts.OperationFact;
import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Element;
import io.cryptopocket.spec.Operation;
import io.cryptopocket.spec.Schemas;
import io.cryptopocket.spec.Survey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The contract, rendered. */
final class ReferenceSection {

    private ReferenceSection() {}

    static Section of(Governance governance, Contract contract) {
        return new Section(
                "reference",
                "Reference",
                "What does the contract say, word for word?",
                Html.all(
                        Markdown.blocks(
                                contract.root().findText("info", "description").orElse("")),
                        Html.p(
                                "Each operation has one request as code: curl, the Java client of this project, and TypeScript with the"
                                        + " types of cryptopocket.ts beside this page. The build compiles them all."),
                        index(contract),
                        groups(governance, contract),
                        schemas(contract),
                        SourceListing.of(contract)));
    }

    private static Map<String, List<Operation>> byTag(Contract contract) {
        return contract.operations().stream()
                .collect(Collectors.groupingBy(Operation::tag, LinkedHashMap::new, Collectors.toList()));
    }

    private static Html index(Contract contract) {
        Table table = Table.of("Operations", "Operation", "Method and path", "Summary", "Level");
        contract.operations()
                .forEach(operation -> table.row(
                        Anchors.toOperation(operation.id()),
                        Html.all(
                                Html.tag("span").attr("class", "method").of(operation.method()),
                                Html.text(" "),
                                Html.code(operation.path())),
                        Html.text(operation.summary()),
                        Badge.level(operation.provenance().level().word())));
        return table.html();
    }

    private static Html groups(Governance governance, Contract contract) {
        Map<String, OperationFact> facts =
                governance.operations().stream().collect(Collectors.toMap(OperationFact::id, Function.identity()));
        return Html.all(byTag(contract).entrySet().stream()
                .map(group -> Html.all(
                        Html.tag("h3").of(group.getKey()),
                        tag(contract, group.getKey()),
                        Html.all(group.getValue().stream()
                                .map(operation -> OperationArticle.of(
                                        operation, facts.get(operation.id()).snippets()))))));
    }

    private static Html tag(Contract contract, String name) {
        return contract.root().find("tags").map(Element::items).orElse(List.of()).stream()
                .filter(tag -> tag.text("name").equals(name))
                .findFirst()
                .flatMap(tag -> tag.findText("description"))
                .map(Markdown::blocks)
                .orElse(Html.NONE);
    }

    private static Html schemas(Contract contract) {
        return Html.all(
                Html.tag("h3").attr("id", "schemas").of("Schemas"),
                Html.all(Survey.componentSchemas(contract).stream().map(ReferenceSection::schema)));
    }

    private static Html schema(Element schema) {
        List<Element> branches = Schemas.branches(schema);
        Html type = branches.isEmpty()
                ? Html.p(SchemaTable.type(schema))
                : Html.p(
                        Html.text("One of "),
                        Html.joined(
                                ", ",
                                branches.stream()
                                        .map(branch -> Html.link(Anchors.schema(branch.key()), Html.text(branch.key())))
                                        .toList()));
        Html properties = SchemaTable.properties("Properties of " + schema.key(), schema);
        return Fold.of(
                Anchors.schema(schema.key()),
                Html.all(
                        Html.code(schema.key()),
                        Html.text(" "),
                        Badge.level(schema.provenance().level().word())),
                Html.all(
                        Markdown.blocks(schema.findText("description").orElse("")),
                        properties.isEmpty() ? type : properties,
                        Html.p(Anchors.toLine(schema.line()))));
    }
}
