package io.cryptopocket.governance.compare;

import io.cryptopocket.spec.Element;
import io.cryptopocket.spec.Property;
import io.cryptopocket.spec.Schemas;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A schema with its references followed and its {@code allOf} parts merged, so that a schema that is split up differently
 * but says the same is the same.
 *
 * @param element the schema
 * @param keywords what it says, by keyword
 * @param properties its properties by name
 */
record Shape(Element element, Map<String, Element> keywords, Map<String, Property> properties) {

    static Shape of(Element schema) {
        Map<String, Element> keywords = new LinkedHashMap<>();
        collect(schema.resolved(), keywords);
        return new Shape(schema.resolved(), keywords, Schemas.properties(schema));
    }

    private static void collect(Element part, Map<String, Element> keywords) {
        part.fields().forEach(keywords::putIfAbsent);
        part.find("allOf").ifPresent(all -> all.items().forEach(inner -> collect(inner.resolved(), keywords)));
    }

    Optional<Element> find(String keyword) {
        return Optional.ofNullable(keywords.get(keyword));
    }

    boolean flag(String keyword) {
        return find(keyword).map(element -> element.json().asBoolean(false)).orElse(false);
    }

    String text(String keyword) {
        return find(keyword).map(element -> element.json().asText()).orElse("");
    }

    /** Whether a generator makes a class of it, so that its name is visible in code. */
    boolean makesClass() {
        return !properties.isEmpty() || keywords.containsKey("oneOf") || keywords.containsKey("enum");
    }

    /** Its name, if it is a component. */
    Optional<String> name() {
        String pointer = element.pointer();
        String start = "/components/schemas/";
        return pointer.startsWith(start) && pointer.indexOf('/', start.length()) < 0
                ? Optional.of(pointer.substring(start.length()))
                : Optional.empty();
    }
}
