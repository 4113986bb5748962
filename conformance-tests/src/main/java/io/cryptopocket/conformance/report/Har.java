package io.cryptopocket.conformance.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cryptopocket.conformance.verdict.Exchange;
import io.cryptopocket.conformance.verdict.ReceivedResponse;
import io.cryptopocket.conformance.verdict.Row;
import io.cryptopocket.conformance.verdict.Run;
import io.cryptopocket.conformance.verdict.SentRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * {@code report.har}, HTTP Archive 1.2: every exchange in the order of the rows, for the network tools that developers
 * have at hand. The comment of an entry is the id of its case. Requests without an answer have status 0.
 */
final class Har {
    private Har() {}

    static String render(Run run) {
        ObjectNode har = Json.object();
        ObjectNode log = har.putObject("log").put("version", "1.2");
        log.putObject("creator").put("name", "CryptoPocket conformance").put("version", run.suiteVersion());
        log.put("comment", run.contractTitle() + " " + run.contractVersion() + ", SHA-256 " + run.contractSha256());
        ArrayNode entries = log.putArray("entries");
        for (Row row : run.rows()) {
            row.exchanges().forEach(exchange -> entries.add(entry(row, exchange, run.started())));
        }
        return Json.pretty(har);
    }

    private static ObjectNode entry(Row row, Exchange exchange, Instant started) {
        double millis = exchange.response()
                .map(response -> response.took().toNanos() / 1_000 / 1e3)
                .orElse(0.0);
        ObjectNode entry =
                Json.object().put("startedDateTime", started.toString()).put("time", millis);
        entry.set("request", request(exchange.request()));
        entry.set("response", exchange.response().map(Har::response).orElseGet(Har::noResponse));
        entry.putObject("cache");
        entry.putObject("timings").put("send", 0).put("wait", millis).put("receive", 0);
        return entry.put("comment", row.id().toString());
    }

    private static ObjectNode request(SentRequest request) {
        ObjectNode tree = Json.object()
                .put("method", request.method())
                .put("url", request.url())
                .put("httpVersion", "HTTP/1.1");
        tree.putArray("cookies");
        tree.set("headers", headers(request.headers()));
        tree.set("queryString", query(request.url()));
        if (!request.body().isEmpty()) {
            tree.putObject("postData")
                    .put("mimeType", mediaType(request.headers()))
                    .put("text", request.body());
        }
        return tree.put("headersSize", -1).put("bodySize", request.bodyBytes());
    }

    private static ObjectNode response(ReceivedResponse response) {
        ObjectNode tree = Json.object()
                .put("status", response.status())
                .put("statusText", "")
                .put("httpVersion", "HTTP/1.1");
        tree.putArray("cookies");
        tree.set("headers", headers(response.headers()));
        tree.putObject("content")
                .put("size", response.bodyBytes())
                .put("mimeType", mediaType(response.headers()))
                .put("text", response.body());
        return tree.put("redirectURL", "").put("headersSize", -1).put("bodySize", response.bodyBytes());
    }

    private static ObjectNode noResponse() {
        ObjectNode tree =
                Json.object().put("status", 0).put("statusText", "no answer").put("httpVersion", "");
        tree.putArray("cookies");
        tree.putArray("headers");
        tree.putObject("content").put("size", 0).put("mimeType", "");
        return tree.put("redirectURL", "").put("headersSize", -1).put("bodySize", -1);
    }

    private static ArrayNode headers(Map<String, List<String>> headers) {
        ArrayNode list = Json.array();
        headers.forEach((name, values) ->
                values.forEach(value -> list.addObject().put("name", name).put("value", value)));
        return list;
    }

    private static ArrayNode query(String url) {
        ArrayNode list = Json.array();
        int mark = url.indexOf('?');
        if (mark < 0) {
            return list;
        }
        for (String pair : url.substring(mark + 1).split("&")) {
            String[] parts = pair.split("=", 2);
            list.addObject().put("name", decoded(parts[0])).put("value", parts.length == 2 ? decoded(parts[1]) : "");
        }
        return list;
    }

    /** What cannot be decoded was sent broken on purpose, and is shown as it was sent. */
    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    private static String mediaType(Map<String, List<String>> headers) {
        return headers.entrySet().stream()
                .filter(header -> header.getKey().toLowerCase(Locale.ROOT).equals("content-type"))
                .flatMap(header -> header.getValue().stream())
                .findFirst()
                .orElse("");
    }
}
