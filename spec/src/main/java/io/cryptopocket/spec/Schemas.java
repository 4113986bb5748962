package io.cryptopocket.spec;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Questions about schemas. Every function takes a schema or a reference to one. */
public final class Schemas {

    private Schemas() {}

    /** The schema itself, with references followed. */
    public static Element resolve(Element schema) {
        return schema.resolved();
    }

    /**
     * The properties of an object schema by name, in document order, with those of all its {@code allOf} parts; the
     * branches of a {@code oneOf} or {@code anyOf} are not looked into.
     */
    public static Map<String, Property> properties(Element schema) {
        List<Element> parts = parts(schema);
        Set<String> required = new HashSet<>();
        for (Element part : parts) {
            part.find("required").ifPresent(names -> names.items().forEach(name -> required.add(name.text())));
        }
        Map<String, Property> properties = new LinkedHashMap<>();
        for (Element part : parts) {
            part.find("properties")
                    .ifPresent(all -> all.fields()
                            .forEach((name, property) ->
                                    properties.put(name, new Property(name, property, required.contains(name)))));
        }
        return Collections.unmodifiableMap(properties);
    }

    /** The branches of a {@code oneOf}, resolved; none for a schema without. */
    public static List<Element> branches(Element schema) {
        return schema.resolved().find("oneOf").map(Element::items).orElse(List.of()).stream()
                .map(Element::resolved)
                .toList();
    }

    /** The JSON type that the schema or one of its {@code allOf} parts states; empty text if none does. */
    public static String type(Element schema) {
        return parts(schema).stream()
                .flatMap(part -> part.findText("type").stream())
                .findFirst()
                .orElse("");
    }

    /** Everything that the schema demands, of the value and of all that is inside it. */
    public static List<Constraint> constraints(Element schema) {
        return Constraints.of(schema);
    }

    /**
     * The schema as a document of its own: the schema and, below {@code components/schemas}, those that it refers to.
     * In the dialect of OpenAPI 3.0, without what is for people and without {@code discriminator}, which decides
     * nothing.
     */
    public static ObjectNode toJsonSchema(Element schema) {
        return JsonSchema.of(schema);
    }

    /** The schema and its {@code allOf} parts, resolved, outermost first. */
    static List<Element> parts(Element schema) {
        List<Element> parts = new ArrayList<>();
        Element resolved = schema.resolved();
        parts.add(resolved);
        resolved.find("allOf").ifPresent(all -> all.items().forEach(part -> parts.addAll(parts(part))));
        return parts;
    }
}
