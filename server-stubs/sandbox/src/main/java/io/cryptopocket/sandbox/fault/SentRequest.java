package io.cryptopocket.sandbox.fault;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A request as it came.
 *
 * @param operationId which operation it is for
 * @param path values of the path's parameters
 * @param query the first value of each query parameter
 * @param token what is in the header for the token; empty when it is missing
 * @param body the body as JSON, missing when it is something else, too long, or not there
 */
record SentRequest(
        String operationId, Map<String, String> path, Map<String, String> query, String token, JsonNode body) {

    static final JsonNode NO_BODY = MissingNode.getInstance();

    SentRequest withToken(String other) {
        return new SentRequest(operationId, path, query, other, body);
    }

    SentRequest withBody(JsonNode other) {
        return new SentRequest(operationId, path, query, token, other);
    }

    SentRequest withQuery(String name, String value) {
        return new SentRequest(operationId, path, with(query, name, value), token, body);
    }

    SentRequest withoutQuery(String name) {
        Map<String, String> fewer = new LinkedHashMap<>(query);
        fewer.remove(name);
        return new SentRequest(operationId, path, fewer, token, body);
    }

    private static Map<String, String> with(Map<String, String> values, String name, String value) {
        Map<String, String> wider = new LinkedHashMap<>(values);
        wider.put(name, value);
        return wider;
    }
}
