package io.cryptopocket.spec;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A path, query or header parameter of an operation. The authorization header is none, see {@link
 * Contract#authHeader()}.
 *
 * @param name its name on the wire
 * @param in where it travels
 * @param required whether a request without it is wrong
 * @param schema its schema, perhaps a reference
 * @param example its own example, else that of its schema
 * @param fixture name of the fixture whose value a request to a target carries
 * @param element its place in the contract: the component, if it is one
 */
public record Parameter(
        String name,
        ParameterLocation in,
        boolean required,
        Element schema,
        Optional<JsonNode> example,
        Optional<String> fixture,
        Element element) {

    /** Parameters of a path and of one of its operations; the operation's own win over those of the path. */
    static List<Parameter> readAll(Element pathItem, Element operation) {
        Map<String, Parameter> parameters = new LinkedHashMap<>();
        List<Element> elements = new ArrayList<>();
        pathItem.find("parameters").ifPresent(all -> elements.addAll(all.items()));
        operation.find("parameters").ifPresent(all -> elements.addAll(all.items()));
        for (Element element : elements) {
            Parameter parameter = read(element.resolved());
            parameters.put(parameter.in().word() + "." + parameter.name(), parameter);
        }
        return List.copyOf(parameters.values());
    }

    private static Parameter read(Element parameter) {
        Element schema = parameter.child("schema");
        return new Parameter(
                parameter.text("name"),
                Words.choose(parameter.child("in"), ParameterLocation.values(), ParameterLocation::word),
                parameter.flag("required"),
                schema,
                parameter
                        .find("example")
                        .or(() -> schema.resolved().find("example"))
                        .map(Element::json),
                Fixture.namedBy(parameter).or(() -> Fixture.namedBy(schema)),
                parameter);
    }
}
