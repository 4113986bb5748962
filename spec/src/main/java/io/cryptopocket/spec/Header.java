package io.cryptopocket.spec;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/**
 * A header of a response.
 *
 * @param name its name
 * @param required whether it is always there
 * @param schema its schema, perhaps a reference
 * @param example its own example, else that of its schema
 * @param element its place in the contract: the component, if it is one
 */
public record Header(String name, boolean required, Element schema, Optional<JsonNode> example, Element element) {

    static List<Header> readAll(Element response) {
        return response.find("headers").map(Element::fields).stream()
                .flatMap(headers -> headers.values().stream())
                .map(header -> read(header.key(), header.resolved()))
                .toList();
    }

    private static Header read(String name, Element header) {
        Element schema = header.child("schema");
        return new Header(
                name,
                header.flag("required"),
                schema,
                header.find("example")
                        .or(() -> schema.resolved().find("example"))
                        .map(Element::json),
                header);
    }
}
