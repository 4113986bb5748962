package io.cryptopocket.spec;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * A YAML document as JSON, with the line of every value.
 *
 * @param name the document's name in messages
 * @param json the whole document
 * @param lines line, counted from 1, by JSON pointer; the line of a value in a mapping is that of its key
 */
record Source(String name, JsonNode json, Map<String, Integer> lines) {

    int line(String pointer) {
        return lines.get(pointer);
    }
}
