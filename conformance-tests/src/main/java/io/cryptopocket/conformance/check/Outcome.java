package io.cryptopocket.conformance.check;

import com.fasterxml.jackson.databind.JsonNode;
import io.cryptopocket.spec.Row;
import java.util.Iterator;
import java.util.StringJoiner;

/** An answer in half a line: its status and what tells it from other answers. */
final class Outcome {

    private Outcome() {}

    static String documented(Row row) {
        return row.response().status() + "  " + body(row.example().value());
    }

    static String received(Reply reply) {
        String status = reply.status() + "  ";
        if (reply.body() instanceof Body.Json json) {
            return status + body(json.value());
        }
        return status + (reply.body() instanceof Body.NotJson not ? not.problem() : "no body");
    }

    private static String body(JsonNode body) {
        if (!body.isObject()) {
            return Shown.value(body);
        }
        for (String telling : new String[] {"error", "status"}) {
            if (body.path(telling).isTextual()) {
                return telling + " = " + body.get(telling).textValue();
            }
        }
        StringJoiner names = new StringJoiner(", ", "fields ", "");
        for (Iterator<String> all = body.fieldNames(); all.hasNext(); ) {
            names.add(all.next());
        }
        return body.isEmpty() ? "{}" : names.toString();
    }
}
