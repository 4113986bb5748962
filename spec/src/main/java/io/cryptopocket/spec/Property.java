package io.cryptopocket.spec;

import java.util.Optional;

/**
 * A property of an object schema.
 *
 * @param name its name on the wire
 * @param schema its schema, perhaps a reference; its line is that of the property
 * @param required whether an object without it is wrong
 */
public record Property(String name, Element schema, boolean required) {

    /** Name of the fixture whose value a request to a target carries here. */
    public Optional<String> fixture() {
        return Fixture.namedBy(schema);
    }

    /** In what it counts an amount, where that is not what the same name counts elsewhere. */
    public Optional<Unit> unit() {
        return Unit.of(schema);
    }
}
