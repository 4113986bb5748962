package io.cryptopocket.spec.reference;

import io.cryptopocket.spec.Element;
import io.cryptopocket.spec.Property;
import io.cryptopocket.spec.Schemas;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One row of a table of fields.
 *
 * @param parent what stands before the name: empty, {@code data.} or {@code data[].}
 * @param name name on the wire
 * @param schema its schema, perhaps a reference
 * @param required whether an object without it is wrong
 */
record Field(String parent, String name, Element schema, boolean required) {

    /** The properties of an object schema and, behind each, those inside of it. */
    static List<Field> all(Element schema) {
        List<Field> fields = new ArrayList<>();
        collect(fields, "", schema, new HashSet<>());
        return fields;
    }

    /** The properties of an object schema. */
    static List<Field> direct(Element schema) {
        return Schemas.properties(schema).values().stream()
                .map(property -> of("", property))
                .toList();
    }

    /** How deep inside of other fields it is. */
    int depth() {
        return (int) parent.chars().filter(c -> c == '.').count();
    }

    private static Field of(String parent, Property property) {
        return new Field(parent, property.name(), property.schema(), property.required());
    }

    private static void collect(List<Field> fields, String parent, Element schema, Set<String> above) {
        String pointer = schema.resolved().pointer();
        // A schema that contains itself is shown once.
        if (above.add(pointer)) {
            for (Property property : Schemas.properties(schema).values()) {
                fields.add(of(parent, property));
                inside(fields, parent + property.name(), property.schema(), above);
            }
            above.remove(pointer);
        }
    }

    private static void inside(List<Field> fields, String path, Element schema, Set<String> above) {
        Optional<Element> items = schema.resolved().find("items");
        if (items.isPresent()) {
            inside(fields, path + "[]", items.get(), above);
        } else {
            collect(fields, path + ".", schema, above);
        }
    }
}
