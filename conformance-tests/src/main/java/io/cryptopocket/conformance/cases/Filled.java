package io.cryptopocket.conformance.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.POJONode;
import io.cryptopocket.conformance.http.Part;
import io.cryptopocket.spec.Place;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A draft with all its values looked up. Values that are not to be shown and files that are not to be held stand in it as
 * {@link POJONode}.
 *
 * @param parameters values of path, query and headers; a value that is left out on purpose is empty
 * @param body the body's fields
 */
public record Filled(Draft draft, Map<Place, Optional<JsonNode>> parameters, Optional<JsonNode> body) {

    /** Stands for a large file: as far as a schema can tell, Base64 is Base64. */
    private static final String SOME_BASE64 = "JVBERi0xLjQK";

    public Filled {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }

    /** The value of a parameter, if it is sent, as plain JSON. */
    public Optional<JsonNode> parameter(Place place) {
        return parameters.getOrDefault(place, Optional.empty()).map(Filled::plain);
    }

    /** The body as plain JSON, with a short stand-in for a large file. */
    public Optional<JsonNode> plainBody() {
        return body.map(Filled::plain);
    }

    /** Bytes of the largest generated file in the body, before it becomes Base64. */
    public long largestFile() {
        return body.map(Filled::largestFile).orElse(0L);
    }

    static JsonNode put(JsonNode into, List<String> names, Optional<JsonNode> value) {
        if (into instanceof ArrayNode list && names.get(0).matches("\\d{1,6}")) {
            return putInList(list, names, value);
        }
        ObjectNode object = into instanceof ObjectNode there ? there : JsonNodeFactory.instance.objectNode();
        String name = names.get(0);
        if (names.size() > 1) {
            JsonNode below = object.path(name);
            if (value.isPresent() || below.isContainerNode()) {
                object.set(name, put(below, names.subList(1, names.size()), value));
            }
        } else if (value.isPresent()) {
            object.set(name, value.get());
        } else {
            object.remove(name);
        }
        return object;
    }

    private static JsonNode putInList(ArrayNode list, List<String> names, Optional<JsonNode> value) {
        int index = Integer.parseInt(names.get(0));
        if (index >= list.size()) {
            value.ifPresent(list::add);
        } else if (names.size() > 1) {
            list.set(index, put(list.get(index), names.subList(1, names.size()), value));
        } else if (value.isPresent()) {
            list.set(index, value.get());
        } else {
            list.remove(index);
        }
        return list;
    }

    private static JsonNode plain(JsonNode node) {
        if (node instanceof POJONode pojo) {
            return pojo.getPojo() instanceof Guarded guarded
                    ? guarded.value()
                    : JsonNodeFactory.instance.textNode(SOME_BASE64);
        }
        if (node instanceof ObjectNode object) {
            ObjectNode copy = JsonNodeFactory.instance.objectNode();
            object.properties().forEach(field -> copy.set(field.getKey(), plain(field.getValue())));
            return copy;
        }
        if (node instanceof ArrayNode list) {
            ArrayNode copy = JsonNodeFactory.instance.arrayNode();
            list.forEach(item -> copy.add(plain(item)));
            return copy;
        }
        return node;
    }

    private static long largestFile(JsonNode node) {
        if (node instanceof POJONode pojo && pojo.getPojo() instanceof Part.File file) {
            return file.bytes();
        }
        long largest = 0;
        for (JsonNode child : node) {
            largest = Math.max(largest, largestFile(child));
        }
        return largest;
    }
}
