package io.cryptopocket.generator;

import io.swagger.v3.oas.models.media.Schema;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** One plain object that can hold any of several: all their properties, required where all of them require it. */
record Union(Shapes shapes) {

    /**
     * Adds the union to the contract's components.
     *
     * @param name of the new component, and the start of the names of those that its properties need
     * @param branches at least one object
     * @return a reference to the new component
     */
    Schema<?> add(String name, List<Schema<?>> branches) {
        Map<String, Set<Schema<?>>> candidates = new LinkedHashMap<>();
        branches.forEach(branch -> shapes.properties(branch)
                .forEach((property, schema) -> candidates
                        .computeIfAbsent(property, any -> new LinkedHashSet<>())
                        .add(schema)));
        Set<String> required = new LinkedHashSet<>(candidates.keySet());
        branches.forEach(branch -> required.retainAll(shapes.required(branch)));

        Schema<Object> union = new Schema<>();
        union.setType("object");
        union.setDescription(branches.stream()
                .map(branch -> shapes.resolved(branch).getDescription())
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(" Or: ")));
        union.setRequired(List.copyOf(required));
        candidates.forEach((property, schemas) ->
                union.addProperty(property, property(name + capitalised(property), List.copyOf(schemas))));
        shapes.contract().getComponents().getSchemas().put(name, union);
        return new Schema<>().$ref("#/components/schemas/" + name);
    }

    private Schema<?> property(String name, List<Schema<?>> candidates) {
        if (candidates.size() == 1) {
            return candidates.get(0);
        }
        if (candidates.stream().allMatch(shapes::isObject)) {
            return add(name, candidates);
        }
        List<? extends Schema<?>> resolved =
                candidates.stream().map(shapes::resolved).toList();
        Schema<Object> common = new Schema<>();
        common.setDescription(resolved.get(0).getDescription());
        if (resolved.stream().map(Schema::getType).distinct().count() == 1) {
            common.setType(resolved.get(0).getType());
        }
        if (resolved.stream().allMatch(each -> each.getEnum() != null)) {
            resolved.stream()
                    .flatMap(each -> each.getEnum().stream())
                    .distinct()
                    .forEach(common::addEnumItemObject);
        }
        return common;
    }

    private static String capitalised(String property) {
        return property.substring(0, 1).toUpperCase(Locale.ROOT) + property.substring(1);
    }
}
