package io.cryptopocket.spec.rules;

import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Element;
import io.cryptopocket.spec.Operation;
import io.cryptopocket.spec.Survey;
import java.util.ArrayList;
import java.util.List;

/** What people read: in the reference pages, in the generated Javadoc, in failure messages. */
final class EverythingIsDescribed implements Rule {

    @Override
    public String title() {
        return "every operation, parameter, header, property, response, schema and example is described";
    }

    @Override
    public List<Finding> check(Contract contract) {
        List<Finding> findings = new ArrayList<>();
        for (Operation operation : Survey.operations(contract)) {
            require(findings, "operation", operation.element(), "summary");
            require(findings, "operation", operation.element(), "description");
            operation.responses().forEach(response -> {
                require(findings, "response", response.element(), "description");
                response.headers().forEach(header -> require(findings, "header", header.element(), "description"));
                response.examples().forEach(example -> require(findings, "example", example.element(), "summary"));
            });
            operation.requestExamples().forEach(example -> require(findings, "example", example.element(), "summary"));
        }
        Survey.parameters(contract)
                .forEach(parameter -> require(findings, "parameter", parameter.element(), "description"));
        Survey.componentSchemas(contract).forEach(schema -> require(findings, "schema", schema, "description"));
        Survey.properties(contract).forEach(property -> require(findings, "property", property, "description"));
        return findings.stream().distinct().toList();
    }

    /** A property that only refers is described by what it refers to. */
    private void require(List<Finding> findings, String noun, Element element, String key) {
        if (element.resolved().findText(key).map(String::isBlank).orElse(true)) {
            findings.add(finding(element, "the " + noun + " \"" + name(element) + "\" has no " + key + "."));
        }
    }

    /** Parameters and operations have a name of their own, the rest is known by its key. */
    private static String name(Element element) {
        return element.findText("operationId")
                .or(() -> element.findText("name"))
                .orElse(element.key());
    }
}
