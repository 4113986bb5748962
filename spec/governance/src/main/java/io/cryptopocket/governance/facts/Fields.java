package io.cryptopocket.governance.facts;

import io.cryptopocket.spec.Element;
import io.cryptopocket.spec.Schemas;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The properties of a body with those inside of them, all alternatives together. */
final class Fields {

    private final Map<String, Field> found = new LinkedHashMap<>();

    private Fields() {}

    static List<Field> of(Element schema) {
        Fields fields = new Fields();
        fields.collect("", schema);
        return new ArrayList<>(fields.found.values());
    }

    private void collect(String path, Element schema) {
        Schemas.properties(schema).values().forEach(property -> {
            String name = path.isEmpty() ? property.name() : path + "." + property.name();
            // The same property in two alternatives is two statements.
            found.putIfAbsent(
                    name + " " + property.schema().pointer(), new Field(name, property.required(), property.schema()));
            collect(name, property.schema());
        });
        Element resolved = Schemas.resolve(schema);
        resolved.find("items").ifPresent(items -> collect(path + "[]", items));
        resolved.find("additionalProperties")
                .filter(additional -> additional.json().isObject())
                .ifPresent(additional -> collect(path + ".*", additional));
        for (String keyword : List.of("oneOf", "anyOf")) {
            resolved.find(keyword).ifPresent(branches -> branches.items().forEach(branch -> collect(path, branch)));
        }
    }
}
