package io.cryptopocket.spec.rules;

import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Element;
import io.cryptopocket.spec.Operation;
import io.cryptopocket.spec.Survey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Generators make method names of operation ids. */
final class OperationIdsAreNames implements Rule {

    @Override
    public String title() {
        return "operation ids are lowerCamelCase and unique";
    }

    @Override
    public List<Finding> check(Contract contract) {
        List<Finding> findings = new ArrayList<>();
        Map<String, Element> first = new HashMap<>();
        for (Operation operation : Survey.operations(contract)) {
            Element id = operation.element().child("operationId");
            if (!operation.id().matches("[a-z]+([A-Z][a-z0-9]*)*")) {
                findings.add(finding(id, "the operation id \"" + operation.id() + "\" is not lowerCamelCase."));
            }
            Element earlier = first.putIfAbsent(operation.id(), id);
            if (earlier != null) {
                findings.add(finding(
                        id,
                        "the operation id \"" + operation.id() + "\" stands in line " + earlier.line() + " already."));
            }
        }
        return findings;
    }
}
