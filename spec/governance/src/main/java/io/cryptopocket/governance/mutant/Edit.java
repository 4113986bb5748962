package io.cryptopocket.governance.mutant;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One change of the document, at a JSON pointer. */
public sealed interface Edit {

    /** Changes the document in place. */
    void apply(JsonNode document);

    /** Takes out a field of a mapping or an item of a list. */
    record Remove(String pointer) implements Edit {
        @Override
        public void apply(JsonNode document) {
            JsonPointer at = Document.pointer(document, pointer);
            JsonNode parent = existing(document, at.head());
            existing(document, at);
            if (parent instanceof ObjectNode object) {
                object.remove(at.last().getMatchingProperty());
            } else {
                ((ArrayNode) parent).remove(at.last().getMatchingIndex());
            }
        }
    }

    /** Puts a value in place of another, or where there was none; {@code -} as the last key appends to a list. */
    record Put(String pointer, JsonNode value) implements Edit {
        @Override
        public void apply(JsonNode document) {
            JsonPointer at = Document.pointer(document, pointer);
            JsonNode parent = existing(document, at.head());
            if (parent instanceof ObjectNode object) {
                object.set(at.last().getMatchingProperty(), value.deepCopy());
            } else if (at.last().getMatchingProperty().equals("-")) {
                ((ArrayNode) parent).add(value.deepCopy());
            } else {
                ((ArrayNode) parent).set(at.last().getMatchingIndex(), value.deepCopy());
            }
        }
    }

    /** Gives a field of a mapping another key, in the same position. */
    record Rename(String pointer, String to) implements Edit {
        @Override
        public void apply(JsonNode document) {
            JsonPointer at = Document.pointer(document, pointer);
            existing(document, at);
            ObjectNode parent = (ObjectNode) existing(document, at.head());
            Map<String, JsonNode> fields = new LinkedHashMap<>();
            parent.properties()
                    .forEach(field -> fields.put(
                            field.getKey().equals(at.last().getMatchingProperty()) ? to : field.getKey(),
                            field.getValue()));
            parent.removeAll();
            parent.setAll(fields);
        }
    }

    /** Turns the order of a mapping or a list around. */
    record Reverse(String pointer) implements Edit {
        @Override
        public void apply(JsonNode document) {
            JsonNode node = existing(document, Document.pointer(document, pointer));
            if (node instanceof ObjectNode object) {
                List<Map.Entry<String, JsonNode>> fields = new ArrayList<>(object.properties());
                Collections.reverse(fields);
                object.removeAll();
                fields.forEach(field -> object.set(field.getKey(), field.getValue()));
            } else {
                List<JsonNode> items = new ArrayList<>();
                node.forEach(items::add);
                Collections.reverse(items);
                ((ArrayNode) node).removeAll().addAll(items);
            }
        }
    }

    /** Puts a text in place of another wherever it stands in the document, also in keys. */
    record Replace(String text, String by) implements Edit {
        @Override
        public void apply(JsonNode document) {
            JsonNode changed = Document.read(document.toString().replace(text, by));
            if (changed.equals(document)) {
                throw new IllegalArgumentException("the contract does not contain \"" + text + "\".");
            }
            ((ObjectNode) document).removeAll();
            ((ObjectNode) document).setAll((ObjectNode) changed);
        }
    }

    private static JsonNode existing(JsonNode document, JsonPointer pointer) {
        JsonNode found = document.at(pointer);
        if (found.isMissingNode()) {
            throw new IllegalArgumentException("the contract has nothing at " + pointer + ".");
        }
        return found;
    }

    /**
     * Reads an edit: {@code {remove: POINTER}}, {@code {put: POINTER, value: V}}, {@code {rename: POINTER, to: KEY}},
     * {@code {reverse: POINTER}} or {@code {replace: TEXT, by: TEXT}}.
     */
    static Edit read(JsonNode edit) {
        String kind = edit.fieldNames().next();
        String at = edit.get(kind).asText();
        return switch (kind) {
            case "remove" -> new Remove(at);
            case "put" -> new Put(at, edit.get("value"));
            case "rename" -> new Rename(at, edit.get("to").asText());
            case "reverse" -> new Reverse(at);
            case "replace" -> new Replace(at, edit.get("by").asText());
            default -> throw new IllegalArgumentException("\"" + kind + "\" is no edit.");
        };
    }
}
