package io.cryptopocket.spec.reference;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A request as a command for a POSIX shell, in which {@code $API} is the server's URL and {@code $TOKEN} a token. */
public final class CurlLine {

    private static final String NEXT = " \\\n  ";

    private CurlLine() {}

    /**
     * The command.
     *
     * @param authHeader name of the header that carries the token
     */
    public static String of(SampleRequest request, String authHeader) {
        List<String> parts = new ArrayList<>();
        String method = request.operation().method();
        boolean plain = method.equals(request.body().isPresent() ? "POST" : "GET");
        parts.add("curl " + (plain ? "" : "-X " + method + " ") + "\"$API" + quotedInside(request.target()) + "\"");
        if (request.carriesToken()) {
            parts.add("-H \"" + authHeader + ": $TOKEN\"");
        }
        request.headers().forEach((name, value) -> parts.add("-H " + quoted(name + ": " + value)));
        request.body().ifPresent(body -> parts.addAll(request.isForm() ? form(body) : json(request, body)));
        return String.join(NEXT, parts);
    }

    private static List<String> json(SampleRequest request, JsonNode body) {
        return List.of(
                "-H " + quoted("Content-Type: " + request.mediaType().orElse("application/json")),
                "-d " + quoted(JsonText.of(body)));
    }

    private static List<String> form(JsonNode body) {
        List<String> fields = new ArrayList<>();
        for (Map.Entry<String, JsonNode> field : body.properties()) {
            fields.add("--data-urlencode "
                    + quoted(field.getKey() + "=" + field.getValue().asText()));
        }
        return fields;
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }

    private static String quotedInside(String text) {
        return text.replaceAll("[\\\\\"$`]", "\\\\$0");
    }
}
