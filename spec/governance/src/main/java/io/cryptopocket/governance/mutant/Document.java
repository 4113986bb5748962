package io.cryptopocket.governance.mutant;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Optional;

/** The contract as JSON, which is YAML too, so that it can be edited by pointer and read again. */
final class Document {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Document() {}

    static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("an edit made the contract unreadable: " + e.getOriginalMessage());
        }
    }

    /** A line for every value, as in the contract itself. */
    static String text(JsonNode document) {
        return document.toPrettyString();
    }

    /**
     * The pointer that a short form stands for: {@code @ID} for the operation with this id, {@code content/json} for JSON
     * bodies.
     */
    static JsonPointer pointer(JsonNode document, String text) {
        String whole = text.replace("content/json", "content/application~1json");
        if (!whole.startsWith("@")) {
            return JsonPointer.compile(whole);
        }
        int end = whole.indexOf('/') < 0 ? whole.length() : whole.indexOf('/');
        return JsonPointer.compile(operation(document, whole.substring(1, end)) + whole.substring(end));
    }

    /** Operations of callbacks have ids too, so the whole of the paths is searched. */
    private static String operation(JsonNode document, String id) {
        return find(document.path("paths"), "/paths", id)
                .orElseThrow(() -> new IllegalArgumentException("the contract has no operation " + id + "."));
    }

    private static Optional<String> find(JsonNode node, String pointer, String id) {
        if (node.path("operationId").asText().equals(id) && !pointer.contains("/links/")) {
            return Optional.of(pointer);
        }
        return node.properties().stream()
                .filter(field -> field.getValue().isObject())
                .flatMap(field -> find(field.getValue(), pointer + "/" + escaped(field.getKey()), id).stream())
                .findFirst();
    }

    private static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }
}
