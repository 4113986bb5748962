package io.cryptopocket.spec;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Something that a target must already have before the suite can run against it ({@code x-conformance: fixtures}).
 *
 * @param name by which parameters, properties and recipes refer to it
 * @param type what kind of value names it
 * @param description what the target must have, for people who set one up
 * @param sandboxValue the value in the built-in sandbox; empty if the suite itself supplies it
 * @param element its place in the contract
 */
public record Fixture(String name, Type type, String description, Optional<JsonNode> sandboxValue, Element element) {

    /** Kind of a fixture's value. */
    public enum Type {
        INTEGER,
        STRING,
        URI;

        /** The word used in the contract, for example {@code integer}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Map<String, Fixture> readAll(Element root) {
        Map<String, Fixture> fixtures = new LinkedHashMap<>();
        root.find(Recipe.KEY, "fixtures")
                .ifPresent(all -> all.fields().forEach((name, fixture) -> fixtures.put(name, read(fixture))));
        return Collections.unmodifiableMap(fixtures);
    }

    private static Fixture read(Element fixture) {
        Words.requireKeys(fixture, "type", "description", "sandbox");
        return new Fixture(
                fixture.key(),
                Words.choose(fixture.child("type"), Type.values(), Type::word),
                fixture.text("description"),
                fixture.find("sandbox").map(Element::json),
                fixture);
    }

    /** Name of the fixture that an element asks for by {@code x-conformance: {fixture: NAME}}. */
    static Optional<String> namedBy(Element element) {
        return note(element).flatMap(note -> note.findText("fixture"));
    }

    /** What {@code x-conformance} says of a parameter or property, or of the schema that it names. */
    static Optional<Element> note(Element element) {
        Optional<Element> own =
                element.find(Recipe.KEY).or(() -> element.resolved().find(Recipe.KEY));
        own.ifPresent(note -> Words.requireKeys(note, "fixture", "unit"));
        return own;
    }
}
