package io.cryptopocket.governance.page;

import io.cryptopocket.governance.facts.Governance;
import io.cryptopocket.governance.facts.OperationFact;
import io.cryptopocket.governance.snippet.Snippets;
import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.reference.Reference;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The contract for people, with code for each operation, and the contract as it is written. */
final class ReferenceSection {

    private ReferenceSection() {}

    /** The rendered contract with code for each operation. */
    static Reference reference(Governance governance, Contract contract) {
        Map<String, OperationFact> facts =
                governance.operations().stream().collect(Collectors.toMap(OperationFact::id, Function.identity()));
        return Reference.part(
                contract,
                operation -> snippets(facts.get(operation.id()).snippets()).source());
    }

    static Section of(Contract contract, Reference reference) {
        return new Section(
                "reference",
                "Reference",
                "What does the contract say, word for word?",
                Html.all(
                        index(contract),
                        new Html(reference.html()),
                        Html.tag("h3").attr("id", "source").of("The contract itself"),
                        SourceListing.of(contract)));
    }

    /** The same request that curl sends above. */
    private static Html snippets(Snippets snippets) {
        return Html.all(
                Fold.of("In Java", code(snippets.java())), Fold.of("In TypeScript", code(snippets.typescript())));
    }

    private static Html code(String text) {
        return Html.tag("pre").attr("tabindex", "0").of(Html.code(text));
    }

    private static Html index(Contract contract) {
        Table table = Table.of("Operations", "Operation", "Method and path", "Summary", "Level");
        contract.operations()
                .forEach(operation -> table.row(
                        Anchors.toOperation(operation.id()),
                        Html.code(operation.method() + " " + operation.path()),
                        Html.text(operation.summary()),
                        Badge.level(operation.provenance().level().word())));
        return Html.all(
                Html.p(
                        "Each operation has its requests as code: curl, the Java client of this project, and TypeScript with the types"
                                + " of cryptopocket.ts beside this page. The build compiles them all."),
                table.html());
    }
}
