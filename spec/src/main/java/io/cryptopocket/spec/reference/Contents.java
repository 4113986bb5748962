package io.cryptopocket.spec.reference;

import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Element;
import io.cryptopocket.spec.Operation;
import io.cryptopocket.spec.Survey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The table of contents, and the operations by tag. */
final class Contents {

    private final Map<String, List<Operation>> byTag = new LinkedHashMap<>();
    private final Contract contract;

    Contents(Contract contract) {
        this.contract = contract;
        for (Element tag : contract.root().find("tags").map(Element::items).orElse(List.of())) {
            byTag.put(tag.text("name"), new ArrayList<>());
        }
        contract.operations()
                .forEach(operation -> byTag.computeIfAbsent(operation.tag(), any -> new ArrayList<>())
                        .add(operation));
        byTag.values().removeIf(List::isEmpty);
    }

    /** The operations of each tag that has some, in the order of the tags. */
    Map<String, List<Operation>> byTag() {
        return byTag;
    }

    void write(Markup html) {
        html.open("nav", "aria-label", "Contents")
                .open("details")
                .element("summary", "Contents")
                .line();
        byTag.forEach((tag, operations) -> {
            html.open("p")
                    .link("#" + Names.tag(tag), tag.isEmpty() ? "Operations" : tag)
                    .close("p")
                    .open("ul");
            operations.stream().flatMap(Operation::withCallbacks).forEach(operation -> entry(html, operation));
            html.close("ul").line();
        });
        html.open("p").link("#schemas", "Schemas").close("p");
        html.open("details").element("summary", "All schemas").open("ul");
        for (Element schema : Survey.componentSchemas(contract)) {
            html.open("li").link("#" + Names.schema(schema.key()), schema.key()).close("li");
        }
        html.close("ul").close("details");
        if (!contract.openQuestions().isEmpty()) {
            html.open("p").link("#questions", "Open questions").close("p");
        }
        html.close("details").close("nav").line();
    }

    private void entry(Markup html, Operation operation) {
        boolean sent = contract.findOperation(operation.id()).isEmpty();
        html.open("li").open("a", "href", "#" + Names.operation(operation.id()));
        html.element(
                "b",
                sent ? "SENT" : operation.method(),
                "class",
                "method " + (sent ? "sent" : operation.method().toLowerCase(Locale.ROOT)));
        html.text(" ").text(operation.summary()).close("a").close("li");
    }
}
