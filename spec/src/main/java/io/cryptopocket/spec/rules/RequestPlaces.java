package io.cryptopocket.spec.rules;

import io.cryptopocket.spec.Content;
import io.cryptopocket.spec.Element;
import io.cryptopocket.spec.Operation;
import io.cryptopocket.spec.ParameterLocation;
import io.cryptopocket.spec.Place;
import io.cryptopocket.spec.Property;
import io.cryptopocket.spec.RequestBody;
import io.cryptopocket.spec.Schemas;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The places that a request of an operation has.
 *
 * @param operation the operation
 * @param authHeader name of the header that carries the token, which is no parameter
 */
record RequestPlaces(Operation operation, String authHeader) {

    boolean contains(Place place) {
        return switch (place.part()) {
            case PATH -> has(ParameterLocation.PATH, place);
            case QUERY -> has(ParameterLocation.QUERY, place);
            case HEADER -> has(ParameterLocation.HEADER, place) || place.name().equals(authHeader);
            case BODY ->
                operation.requestBody().map(RequestBody::contents).stream()
                        .flatMap(List::stream)
                        .map(Content::schema)
                        .anyMatch(schema -> has(schema, place.names()));
        };
    }

    private boolean has(ParameterLocation in, Place place) {
        return operation.parameter(in, place.name()).isPresent();
    }

    private static boolean has(Element schema, List<String> names) {
        if (names.isEmpty()) {
            return true;
        }
        Stream<Element> shapes = Stream.concat(Stream.of(schema), Schemas.branches(schema).stream());
        return shapes.flatMap(shape -> below(shape, names.get(0)).stream())
                .anyMatch(inner -> has(inner, names.subList(1, names.size())));
    }

    private static Optional<Element> below(Element schema, String name) {
        Element resolved = schema.resolved();
        return Optional.ofNullable(Schemas.properties(resolved).get(name))
                .map(Property::schema)
                .or(() -> resolved.find("items").filter(items -> name.matches("[0-9]+")))
                .or(() -> resolved.find("additionalProperties")
                        .filter(entry -> entry.json().isObject()));
    }
}
