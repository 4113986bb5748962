package io.cryptopocket.spec;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Lists of what a contract has, each thing once and in document order. */
public final class Survey {

    private static final List<String> ONE_SCHEMA = List.of("items", "not", "additionalProperties");
    private static final List<String> MANY_SCHEMAS = List.of("allOf", "oneOf", "anyOf");

    private Survey() {}

    /** All operations with the requests of their callbacks. */
    public static List<Operation> operations(Contract contract) {
        return contract.operations().stream().flatMap(Operation::withCallbacks).toList();
    }

    /** The documented answers of all operations, without those to callbacks. */
    public static List<Row> rows(Contract contract) {
        return contract.operations().stream()
                .flatMap(operation -> operation.rows().stream())
                .toList();
    }

    /** The parameters of all operations; a component counts once. */
    public static List<Parameter> parameters(Contract contract) {
        Set<String> seen = new HashSet<>();
        return operations(contract).stream()
                .flatMap(operation -> operation.parameters().stream())
                .filter(parameter -> seen.add(parameter.element().pointer()))
                .toList();
    }

    /** The fields of {@code components/schemas}. */
    public static List<Element> componentSchemas(Contract contract) {
        return contract.find("/components/schemas").map(Element::fields).stream()
                .flatMap(all -> all.values().stream())
                .toList();
    }

    /** Every schema that is written anywhere, also within others; references are no schemas of their own. */
    public static List<Element> schemas(Contract contract) {
        Stream<Element> inline = contract.root().structure().filter(Survey::holdsSchema);
        return Stream.concat(inline, componentSchemas(contract).stream())
                .filter(schema -> !schema.isReference())
                .flatMap(Survey::withNested)
                .toList();
    }

    /** Every property of every schema. Each element is the property's schema, perhaps a reference. */
    public static List<Element> properties(Contract contract) {
        return schemas(contract).stream()
                .flatMap(schema -> schema.find("properties").map(Element::fields).stream())
                .flatMap(properties -> properties.values().stream())
                .toList();
    }

    /** The schema and all that it is made of, references followed; each once. */
    public static List<Element> reachable(Element schema) {
        List<Element> found = new ArrayList<>();
        collect(schema.resolved(), found, new HashSet<>());
        return found;
    }

    private static void collect(Element schema, List<Element> found, Set<String> seen) {
        if (seen.add(schema.pointer())) {
            found.add(schema);
            nested(schema).forEach(inner -> collect(inner.resolved(), found, seen));
        }
    }

    private static Stream<Element> withNested(Element schema) {
        return Stream.concat(
                Stream.of(schema),
                nested(schema).filter(inner -> !inner.isReference()).flatMap(Survey::withNested));
    }

    /** The schemas directly inside a schema, perhaps references. */
    private static Stream<Element> nested(Element schema) {
        return schema.fields().values().stream().flatMap(keyword -> {
            if (keyword.key().equals("properties")) {
                return keyword.fields().values().stream();
            }
            if (MANY_SCHEMAS.contains(keyword.key())) {
                return keyword.items().stream();
            }
            boolean one = ONE_SCHEMA.contains(keyword.key()) && keyword.json().isObject();
            return one ? Stream.of(keyword) : Stream.empty();
        });
    }

    /** The {@code schema} of a parameter, a header or a body; not a property or a component of that name. */
    private static boolean holdsSchema(Element element) {
        String pointer = element.pointer();
        return element.key().equals("schema")
                && !pointer.endsWith("/properties/schema")
                && !pointer.endsWith("/schemas/schema");
    }
}
