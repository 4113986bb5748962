package io.cryptopocket.spec.rules;

import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Element;
import io.cryptopocket.spec.Header;
import io.cryptopocket.spec.Operation;
import io.cryptopocket.spec.Parameter;
import io.cryptopocket.spec.Survey;
import java.util.ArrayList;
import java.util.List;

/**
 * A value in the contract that people may copy.
 *
 * @param name what it is, for messages
 * @param schema what it has to fit
 * @param value its place
 */
record Sample(String name, Element schema, Element value) {

    /** Examples of bodies, parameters, headers and schemas, and default values. */
    static List<Sample> all(Contract contract) {
        List<Sample> samples = new ArrayList<>();
        for (Operation operation : Survey.operations(contract)) {
            operation
                    .requestBody()
                    .ifPresent(body -> body.contents()
                            .forEach(content -> content.examples()
                                    .forEach(example -> samples.add(new Sample(
                                            "the request example " + operation.id() + "/" + example.key(),
                                            content.schema(),
                                            example.valueElement())))));
            operation
                    .rows()
                    .forEach(row -> samples.add(new Sample(
                            "the example " + row.id(),
                            row.content().schema(),
                            row.example().valueElement())));
            operation.responses().stream()
                    .flatMap(response -> response.headers().stream())
                    .forEach(header -> samples.addAll(of(header)));
        }
        Survey.parameters(contract).forEach(parameter -> samples.addAll(of(parameter)));
        Survey.schemas(contract).forEach(schema -> samples.addAll(of(schema)));
        return samples;
    }

    private static List<Sample> of(Parameter parameter) {
        return parameter.element().find("example").stream()
                .map(value -> new Sample("the example of the parameter " + parameter.name(), parameter.schema(), value))
                .toList();
    }

    private static List<Sample> of(Header header) {
        return header.element().find("example").stream()
                .map(value -> new Sample("the example of the header " + header.name(), header.schema(), value))
                .toList();
    }

    private static List<Sample> of(Element schema) {
        List<Sample> samples = new ArrayList<>();
        schema.find("example")
                .ifPresent(value -> samples.add(new Sample("the example of " + schema.key(), schema, value)));
        schema.find("default")
                .ifPresent(value -> samples.add(new Sample("the default of " + schema.key(), schema, value)));
        return samples;
    }
}
