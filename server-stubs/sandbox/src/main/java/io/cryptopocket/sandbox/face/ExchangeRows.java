package io.cryptopocket.sandbox.face;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.cryptopocket.sandbox.recent.Exchange;
import io.cryptopocket.sandbox.recent.MaskedBody;
import io.cryptopocket.spec.reference.JsonText;
import io.cryptopocket.spec.reference.Markup;
import java.net.URI;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Exchanges as items of a list: one line each, which opens to what was sent and answered. */
final class ExchangeRows {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Pattern ownAddress;
    private final Marks marks;

    /** @param root address of this server; what begins with it in a body becomes a link */
    ExchangeRows(URI root, Marks marks) {
        this.marks = marks;
        this.ownAddress = Pattern.compile("&quot;(" + Pattern.quote(root.toString()) + "[A-Za-z0-9/-]*)&quot;");
    }

    void write(Markup html, List<Exchange> exchanges) {
        exchanges.forEach(exchange -> row(html, exchange));
    }

    private void row(Markup html, Exchange exchange) {
        JsonNode answer = tree(exchange.answer());
        String code = answer.path("error").asText(exchange.status() == 422 ? "validation error" : "");
        boolean failed = exchange.status() >= 400 || !code.isEmpty();
        html.open("li", "data-number", marks.of(exchange.number()), "class", failed ? "failed" : "fine");
        html.open("details").open("summary");
        html.element(
                "b", exchange.method(), "class", "method " + exchange.method().toLowerCase(Locale.ROOT));
        html.text(" ").element("code", exchange.target()).text(" ");
        html.open("span")
                .open("span", "class", "outcome")
                .element("b", Integer.toString(exchange.status()))
                .text(" ");
        html.text(code.isEmpty() ? answer.path("status").asText() : code).close("span");
        html.open("small")
                .element(
                        "time",
                        TIME.format(exchange.at()),
                        "datetime",
                        exchange.at().toString());
        html.text(", " + Math.max(1, exchange.took().toMillis()) + " ms")
                .close("small")
                .close("summary");
        html.open("p", "class", "who").text(who(exchange)).close("p");
        body(html, "Request", exchange.request());
        body(html, "Answer", exchange.answer());
        html.close("details").close("li").line();
    }

    private static String who(Exchange exchange) {
        String operation = exchange.operationId().isEmpty() ? "No operation" : exchange.operationId();
        return operation + (exchange.caller().isEmpty() ? ", without a valid token" : ", as " + exchange.caller());
    }

    private void body(Markup html, String title, MaskedBody body) {
        if (body.bytes() == 0) {
            return;
        }
        html.element("h4", title + ", " + String.format(Locale.ROOT, "%,d", body.bytes()) + " bytes");
        JsonNode tree = tree(body);
        if (tree.isMissingNode()) {
            html.element("p", "Not shown: it is no JSON, or its beginning is too long.", "class", "who");
        } else {
            html.open("pre", "tabindex", "0").add(linked(JsonText.highlighted(JsonText.of(tree))));
            html.text(body.whole() ? "" : "\n…").close("pre");
        }
    }

    private String linked(String json) {
        return ownAddress.matcher(json).replaceAll("&quot;<a href=\"$1\">$1</a>&quot;");
    }

    private static JsonNode tree(MaskedBody body) {
        try {
            return body.json().isEmpty() ? MissingNode.getInstance() : JSON.readTree(body.json());
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }
}
