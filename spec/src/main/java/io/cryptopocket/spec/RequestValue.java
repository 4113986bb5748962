package io.cryptopocket.spec;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;

/**
 * What a recipe puts in place of a request value: a literal, or a mapping with one key that says how the value is
 * made.
 */
public sealed interface RequestValue {

    /** The value as it stands. */
    record Literal(JsonNode value) implements RequestValue {}

    /** {@code {fixture: NAME}}: the target's own value of a fixture. */
    record FixtureValue(String name) implements RequestValue {}

    /**
     * {@code {bytes: N}}: Base64 (RFC 4648, section 4) of a file with a valid PDF start.
     *
     * @param count bytes of the decoded file, at least 0
     */
    record BytesValue(long count) implements RequestValue {}

    /** {@code {fresh: KIND}}: a value that was never used before. */
    record FreshValue(FreshKind kind) implements RequestValue {}

    /** {@code {taken: NAME}}: what an earlier step took from its answer under this name. */
    record TakenValue(String name) implements RequestValue {}

    /** {@code {absent: true}}: the request does not carry the value at all. */
    record Absent() implements RequestValue {}

    /** The keys that make a mapping a marker instead of a literal. */
    List<String> MARKERS = List.of("fixture", "bytes", "fresh", "taken", "absent");

    /**
     * Reads a literal or a marker. A mapping with a single key must be a marker, so that a misspelt marker is not sent
     * as a literal.
     */
    static RequestValue read(Element value) {
        if (!value.json().isObject()) {
            return new Literal(value.json());
        }
        Set<String> keys = value.fields().keySet();
        if (keys.size() != 1) {
            if (keys.stream().anyMatch(MARKERS::contains)) {
                throw value.refuse("a marker has one key, but here are " + String.join(", ", keys) + ".");
            }
            return new Literal(value.json());
        }
        Element marker = value.child(keys.iterator().next());
        return switch (marker.key()) {
            case "fixture" -> new FixtureValue(marker.text());
            case "bytes" -> new BytesValue(count(marker));
            case "fresh" -> new FreshValue(Words.choose(marker, FreshKind.values(), FreshKind::word));
            case "taken" -> new TakenValue(marker.text());
            case "absent" -> absent(marker);
            default ->
                throw marker.refuse(
                        Words.unknown("\"" + value.key() + "\" has the unknown marker", marker.key(), MARKERS));
        };
    }

    private static long count(Element marker) {
        if (!marker.json().isIntegralNumber()
                || !marker.json().canConvertToLong()
                || marker.json().longValue() < 0) {
            throw marker.refuse("\"bytes\" should be a whole number from 0 but is " + marker.json() + ".");
        }
        return marker.json().longValue();
    }

    private static Absent absent(Element marker) {
        if (!marker.json().isBoolean() || !marker.json().booleanValue()) {
            throw marker.refuse(
                    "\"absent\" can only be true but is " + marker.json() + "; remove the line to send the value.");
        }
        return new Absent();
    }
}
