package io.cryptopocket.spec.rules;

import com.fasterxml.jackson.databind.JsonNode;
import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Element;
import io.cryptopocket.spec.Property;
import io.cryptopocket.spec.Schemas;
import io.cryptopocket.spec.Survey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Validators ignore discriminators, so only the branches themselves can tell a success from a failure. */
final class AnswersExcludeEachOther implements Rule {

    @Override
    public String title() {
        return "the branches of a 2xx answer exclude each other by a status with a single value";
    }

    @Override
    public List<Finding> check(Contract contract) {
        return Survey.operations(contract).stream()
                .flatMap(operation -> operation.responses().stream())
                .filter(response -> response.status().startsWith("2"))
                .flatMap(response -> response.contents().stream())
                .flatMap(content -> check(content.schema().resolved()))
                .distinct()
                .toList();
    }

    private Stream<Finding> check(Element answer) {
        List<Finding> findings = new ArrayList<>();
        Map<JsonNode, Element> first = new HashMap<>();
        for (Element branch : Schemas.branches(answer)) {
            Optional<JsonNode> status = status(branch);
            if (status.isEmpty()) {
                findings.add(finding(
                        branch,
                        "\"" + branch.key() + "\" is a branch of \"" + answer.key()
                                + "\", so it needs a required status with a single allowed value."));
                continue;
            }
            Element other = first.putIfAbsent(status.get(), branch);
            if (other != null) {
                findings.add(finding(
                        branch,
                        "\"" + branch.key() + "\" and \"" + other.key() + "\" are branches of \"" + answer.key()
                                + "\" with the same status " + status.get() + "."));
            }
        }
        return findings.stream();
    }

    private static Optional<JsonNode> status(Element branch) {
        return Optional.ofNullable(Schemas.properties(branch).get("status"))
                .filter(Property::required)
                .flatMap(property -> property.schema().resolved().find("enum"))
                .filter(values -> values.items().size() == 1)
                .map(values -> values.items().get(0).json());
    }
}
