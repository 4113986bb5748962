package io.cryptopocket.conformance.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.POJONode;

/**
 * A value of the target that is sent and not shown.
 *
 * @param variable name of the shell variable that stands for it
 */
record Guarded(String variable, JsonNode value) {

    /** The value itself, guarded or not, as text. */
    static String plain(JsonNode node) {
        return node instanceof POJONode pojo && pojo.getPojo() instanceof Guarded guarded
                ? guarded.value().asText()
                : node.asText();
    }

    @Override
    public String toString() {
        return "$" + variable;
    }
}
