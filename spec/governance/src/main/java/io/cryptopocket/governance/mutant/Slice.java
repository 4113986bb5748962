package io.cryptopocket.governance.mutant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Operation;
import io.cryptopocket.spec.rules.Finding;
import io.cryptopocket.spec.rules.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A few operations of a contract with all that they refer to. A mutant changes a slice, because judging a hundred
 * mutants of the whole contract would take too long for a test.
 *
 * @param document the slice as JSON
 * @param contract the slice as a contract
 * @param remarks what the house rules say already of the slice, because something that they look for was cut off
 */
record Slice(JsonNode document, Contract contract, Set<String> remarks) {

    static Slice of(Contract contract, Set<String> operations) {
        ObjectNode document = contract.root().json().deepCopy();
        contract.operations().stream()
                .filter(operation -> !operations.contains(operation.id()))
                .forEach(operation -> remove(document, operation));
        document.withObject("x-conformance").remove("journeys");
        prune(document);
        pruneRemarks(document);
        Contract slice = Contract.parse(Document.text(document), contract.name());
        return new Slice(document, slice, remarks(slice));
    }

    /** What a rule says of a contract, without the line, which an edit may shift. */
    static String remark(Finding finding) {
        return finding.rule() + ": " + finding.message();
    }

    private static Set<String> remarks(Contract slice) {
        return Rule.checkAll(slice).stream().map(Slice::remark).collect(Collectors.toSet());
    }

    private static void remove(ObjectNode document, Operation operation) {
        ObjectNode paths = document.withObject("paths");
        ObjectNode path = (ObjectNode) paths.path(operation.path());
        path.remove(operation.element().key());
        if (path.isEmpty()) {
            paths.remove(operation.path());
        }
    }

    /** Removes the components that are no longer referred to, and those that only these refer to. */
    private static void prune(ObjectNode document) {
        Set<String> needed = new LinkedHashSet<>();
        List<JsonNode> open = new ArrayList<>(List.of(document.path("paths")));
        while (!open.isEmpty()) {
            for (String ref : references(open.remove(open.size() - 1))) {
                if (needed.add(ref)) {
                    open.add(document.at(ref.substring(1)));
                }
            }
        }
        Set<String> kept = new HashSet<>(needed);
        kept.add("#/components/schemas/KnownErrorCode");
        document.path("components").properties().forEach(kind -> {
            if (!kind.getKey().equals("securitySchemes")) {
                ((ObjectNode) kind.getValue())
                        .properties()
                        .removeIf(component ->
                                !kept.contains("#/components/" + kind.getKey() + "/" + component.getKey()));
            }
        });
    }

    /** Removes the open questions and the fixtures that are about nothing that is left. */
    private static void pruneRemarks(ObjectNode document) {
        document.withArray("x-open-questions").removeIf(question -> !appliesToSomething(document, question));
        String rest = document.path("paths").toString() + document.path("components");
        document.withObject("x-conformance")
                .withObject("fixtures")
                .properties()
                .removeIf(fixture -> !rest.contains("\"fixture\":\"" + fixture.getKey() + "\""));
    }

    private static boolean appliesToSomething(JsonNode document, JsonNode question) {
        for (JsonNode pointer : question.path("applies_to")) {
            if (document.at(pointer.asText().replaceFirst("^#", "")).isMissingNode()) {
                return false;
            }
        }
        return true;
    }

    private static List<String> references(JsonNode node) {
        return node.findValues("$ref").stream()
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .toList();
    }
}
