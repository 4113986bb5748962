package io.cryptopocket.governance.page;

import io.cryptopocket.governance.facts.SecurityFacts;
import io.cryptopocket.governance.facts.SecurityFacts.Authentication;
import io.cryptopocket.governance.facts.SecurityFacts.Input;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Who may call what, what is masked, what is bounded. */
final class SecuritySection {

    private SecuritySection() {}

    static Section of(SecurityFacts security) {
        return new Section(
                "security",
                "Security",
                "Who may call what, what must not be printed, and how large may input be?",
                Html.all(authentication(security), sensitive(security), unbounded(security), inputs(security)));
    }

    private static Html authentication(SecurityFacts security) {
        Map<List<Html>, List<String>> alike = security.operations().stream()
                .collect(Collectors.groupingBy(
                        operation -> List.of(by(operation), refusal(operation)),
                        LinkedHashMap::new,
                        Collectors.mapping(Authentication::operation, Collectors.toList())));
        Table table = Table.of("Authentication", "Who calls is proved by", "A stranger is answered", "Operations")
                .style("authentication");
        alike.forEach((how, operations) -> table.row(
                how.get(0),
                how.get(1),
                Html.all(Html.muted(operations.size() + ": "), Anchors.toOperations(operations))));
        return table.html();
    }

    private static Html by(Authentication operation) {
        return operation.by().equals("nothing") ? Badge.odd("nothing") : Html.text(operation.by());
    }

    private static Html refusal(Authentication operation) {
        if (!operation.refusal().isEmpty()) {
            return Html.link(Anchors.code(operation.refusal()), Html.code(operation.refusal()));
        }
        return operation.webhook() ? Html.muted("left to the receiver") : Badge.odd("not documented");
    }

    private static Html sensitive(SecurityFacts security) {
        Table table = Table.of(
                "Sensitive fields: masked wherever the suite, the client or the sandbox print",
                "Field",
                "Carried by",
                "Contract");
        security.sensitive()
                .forEach(field -> table.row(
                        Html.code(field.name()),
                        Anchors.toOperations(field.operations()),
                        Anchors.toLine(field.line())));
        return table.html();
    }

    private static Html unbounded(SecurityFacts security) {
        Map<String, List<Input>> unbounded = security.inputs().stream()
                .filter(input -> !input.bounded())
                .collect(Collectors.groupingBy(Input::operation, LinkedHashMap::new, Collectors.toList()));
        long all = security.inputs().size();
        long open = unbounded.values().stream().mapToLong(List::size).sum();
        Table table = Table.of("Input without an upper bound", "Operation", "Values");
        unbounded.forEach((operation, inputs) -> table.row(
                Anchors.toOperation(operation),
                Html.joined(
                        ", ",
                        inputs.stream()
                                .map(input -> Html.tag("a")
                                        .attr("href", "#L" + input.line())
                                        .of(Html.code(input.name())))
                                .toList())));
        return Html.all(
                Html.tag("h3").of("What is unbounded"),
                Html.p(open + " of " + all
                        + " values that a caller sends have no upper bound in the contract, because the vendor's"
                        + " documentation states none; a tighter contract would refuse input that is valid today."),
                table.html());
    }

    private static Html inputs(SecurityFacts security) {
        Table table = Table.of("Bounds of all input", "Value", "Operation", "Type", "Bounds", "Contract");
        security.inputs()
                .forEach(input -> table.row(
                        Html.code(input.name()),
                        Anchors.toOperation(input.operation()),
                        Html.text(input.type()),
                        input.bounds().isEmpty() ? Html.muted("none") : Html.text(String.join("; ", input.bounds())),
                        Anchors.toLine(input.line())));
        return Fold.of("Bounds of all input (" + security.inputs().size() + ")", table.html());
    }
}
