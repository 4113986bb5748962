package io.cryptopocket.conformance.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cryptopocket.conformance.verdict.Exchange;
import io.cryptopocket.conformance.verdict.ReceivedResponse;
import io.cryptopocket.conformance.verdict.SentRequest;
import java.util.List;
import java.util.Map;

/** One exchange in {@code report.json}, both ways. */
final class JsonExchange {
    private JsonExchange() {}

    static ObjectNode tree(Exchange exchange) {
        ObjectNode tree = Json.object();
        SentRequest request = exchange.request();
        ObjectNode sent =
                tree.putObject("request").put("method", request.method()).put("url", request.url());
        sent.set("headers", headers(request.headers()));
        sent.put("body", request.body())
                .put("body_abbreviated", request.bodyAbbreviated())
                .put("body_bytes", request.bodyBytes())
                .put("curl", request.curl());
        exchange.response().ifPresent(response -> {
            ObjectNode received = tree.putObject("response").put("status", response.status());
            received.set("headers", headers(response.headers()));
            received.put("body", response.body())
                    .put("body_abbreviated", response.bodyAbbreviated())
                    .put("body_bytes", response.bodyBytes())
                    .put("took_us", JsonReport.micros(response.took()));
        });
        return tree;
    }

    private static ObjectNode headers(Map<String, List<String>> headers) {
        ObjectNode tree = Json.object();
        headers.forEach((name, values) -> {
            ArrayNode list = tree.putArray(name);
            values.forEach(list::add);
        });
        return tree;
    }

    static Exchange read(ReadNode exchange) {
        ReadNode sent = exchange.child("request");
        SentRequest request = new SentRequest(
                sent.text("method"),
                sent.text("url"),
                sent.child("headers").lists(),
                sent.text("body"),
                sent.flag("body_abbreviated"),
                sent.number("body_bytes"),
                sent.text("curl"));
        return new Exchange(request, exchange.find("response").map(JsonExchange::response));
    }

    private static ReceivedResponse response(ReadNode received) {
        return new ReceivedResponse(
                received.small("status"),
                received.child("headers").lists(),
                received.text("body"),
                received.flag("body_abbreviated"),
                received.number("body_bytes"),
                received.micros("took_us"));
    }
}
