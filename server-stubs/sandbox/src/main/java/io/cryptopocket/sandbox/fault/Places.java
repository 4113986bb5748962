package io.cryptopocket.sandbox.fault;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Places in JSON, as the contract's constraints name them: pointers in which {@code *} is the first item. */
final class Places {

    private Places() {}

    static String first(String path) {
        return path.replace("/*", "/0");
    }

    /** For people: {@code data.items.0.id}. */
    static String dotted(String path) {
        return path.isEmpty() ? "" : path.substring(1).replace('/', '.');
    }

    /** A copy with another value at a place; the same when the place is not there. */
    static JsonNode replace(JsonNode root, String pointer, JsonNode value) {
        if (pointer.isEmpty()) {
            return value;
        }
        JsonNode copy = root.deepCopy();
        JsonNode parent = copy.at(parent(pointer));
        String key = key(pointer);
        if (parent instanceof ObjectNode object) {
            object.set(key, value);
        } else if (parent instanceof ArrayNode array && key.matches("[0-9]{1,6}") && array.has(Integer.parseInt(key))) {
            array.set(Integer.parseInt(key), value);
        }
        return copy;
    }

    static JsonNode remove(JsonNode root, String pointer) {
        JsonNode copy = root.deepCopy();
        if (copy.at(parent(pointer)) instanceof ObjectNode object) {
            object.remove(key(pointer));
        }
        return copy;
    }

    /** The texts and numbers anywhere in a value, as text. */
    static Stream<String> scalars(JsonNode value) {
        return value.isContainerNode()
                ? StreamSupport.stream(value.spliterator(), false).flatMap(Places::scalars)
                : Stream.of(value.asText());
    }

    private static String parent(String pointer) {
        return pointer.substring(0, pointer.lastIndexOf('/'));
    }

    private static String key(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1)
                .replace("~1", "/")
                .replace("~0", "~");
    }
}
