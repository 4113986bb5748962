package io.cryptopocket.governance.snippet;

import com.fasterxml.jackson.databind.JsonNode;
import io.cryptopocket.spec.Parameter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A call of curl, for a POSIX shell. The token is in {@code $TOKEN}. */
final class CurlSnippet {

    private CurlSnippet() {}

    static String of(Sample sample) {
        List<String> parts = new ArrayList<>();
        String url = sample.contract().server() + sample.path() + query(sample);
        String method = sample.operation().method();
        // A body makes it a POST by itself.
        boolean plain =
                method.equals("GET") || method.equals("POST") && sample.body().isPresent();
        parts.add("curl " + (plain ? "" : "-X " + method + " ") + quoted(url));
        if (sample.operation().secured()) {
            parts.add("-H \"" + sample.contract().authHeader() + ": $TOKEN\"");
        }
        sample.body().ifPresent(body -> body(sample, body, parts));
        return String.join(" \\\n  ", parts);
    }

    private static void body(Sample sample, JsonNode body, List<String> parts) {
        if (sample.isForm()) {
            body.properties()
                    .forEach(field -> parts.add("--data-urlencode "
                            + quoted(field.getKey() + "=" + field.getValue().asText())));
        } else {
            parts.add("-H 'Content-Type: application/json'");
            parts.add("-d " + quoted(body.toPrettyString().replace("\" : ", "\": ")));
        }
    }

    private static String query(Sample sample) {
        String query = sample.query().stream()
                .map((Parameter parameter) -> encoded(parameter.name()) + "="
                        + encoded(sample.value(parameter).orElseThrow().asText()))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
