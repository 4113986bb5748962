package io.cryptopocket.sandbox.control.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.cryptopocket.sandbox.http.Json;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;

/** An answer of the control: {@code {"status": "ok", "data": ...}}, or an error with a code and a sentence. */
final class Reply {

    /** Something that a tester asked for. */
    interface Task {
        Object run() throws Unusable;
    }

    private Reply() {}

    /** What came of a task. */
    static Response to(Task task) {
        try {
            Map<String, Object> body = new LinkedHashMap<>();
            body.put("status", "ok");
            body.put("data", task.run());
            return json(200, body);
        } catch (Unusable unusable) {
            return refusal(unusable.status(), unusable.code(), unusable.sentence());
        }
    }

    /** Names and values by turns, as the fields of an answer in this order. */
    static Map<String, Object> fields(Object... pairs) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            fields.put((String) pairs[i], pairs[i + 1]);
        }
        return fields;
    }

    static Response refusal(int status, String code, String sentence) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("status", "error");
        body.put("error", code);
        body.put("message", sentence);
        return json(status, body);
    }

    private static Response json(int status, Object body) {
        try {
            String text = Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(body) + "\n";
            return Response.status(status)
                    .type(MediaType.APPLICATION_JSON_TYPE.withCharset("utf-8"))
                    .entity(text)
                    .build();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("texts and numbers can always be written", impossible);
        }
    }
}
