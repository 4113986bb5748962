package io.cryptopocket.governance.snippet;

import com.fasterxml.jackson.databind.JsonNode;
import io.cryptopocket.spec.Content;
import io.cryptopocket.spec.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A call with {@code fetch}, with the types of {@link TypeScriptTypes}. */
final class TypeScriptSnippet {

    private TypeScriptSnippet() {}

    static String of(Sample sample) {
        Optional<String> request = sample.isForm()
                ? Optional.empty()
                : sample.content().map(Content::schema).map(TypeScriptSnippet::type);
        Optional<String> answer = sample.operation().response("200").stream()
                .flatMap(response -> response.contents().stream())
                .findFirst()
                .map(Content::schema)
                .map(TypeScriptSnippet::type);
        TreeSet<String> types = new TreeSet<>();
        request.ifPresent(types::add);
        answer.ifPresent(types::add);
        StringBuilder text =
                new StringBuilder("import type { " + String.join(", ", types) + " } from \"./cryptopocket\";\n\n");
        if (sample.operation().secured()) {
            text.append("declare const token: string; // from authenticate\n\n");
        }
        sample.body().ifPresent(body -> text.append(body(sample, body, request)));
        query(sample, text);
        text.append("const response = await fetch(")
                .append(url(sample))
                .append(options(sample))
                .append(");\n");
        answer.ifPresent(type -> text.append("const answer = (await response.json()) as ")
                .append(type)
                .append(";\n"));
        return text.toString();
    }

    private static String type(Element schema) {
        return schema.resolved().key();
    }

    private static String body(Sample sample, JsonNode body, Optional<String> type) {
        return sample.isForm()
                ? "const body = new URLSearchParams(" + literal(body) + ");\n"
                : "const body: " + type.orElse("unknown") + " = " + literal(body) + ";\n";
    }

    private static void query(Sample sample, StringBuilder text) {
        if (!sample.query().isEmpty()) {
            String values = sample.query().stream()
                    .map(parameter -> "  " + parameter.name() + ": "
                            + quoted(sample.value(parameter).orElseThrow().asText()))
                    .collect(Collectors.joining(",\n"));
            text.append("const query = new URLSearchParams({\n").append(values).append(",\n});\n");
        }
    }

    private static String url(Sample sample) {
        String url = sample.contract().server() + sample.path();
        boolean asked = !sample.query().isEmpty();
        return asked ? "`" + url + "?${query}`" : quoted(url);
    }

    private static String options(Sample sample) {
        List<String> headers = new ArrayList<>();
        if (sample.operation().secured()) {
            headers.add(sample.contract().authHeader() + ": token");
        }
        if (sample.body().isPresent() && !sample.isForm()) {
            headers.add("\"Content-Type\": \"application/json\"");
        }
        List<String> options = new ArrayList<>();
        if (!sample.operation().method().equals("GET")) {
            options.add("  method: \"" + sample.operation().method() + "\"");
        }
        if (!headers.isEmpty()) {
            options.add("  headers: { " + String.join(", ", headers) + " }");
        }
        if (sample.body().isPresent()) {
            options.add(sample.isForm() ? "  body" : "  body: JSON.stringify(body)");
        }
        return options.isEmpty() ? "" : ", {\n" + String.join(",\n", options) + ",\n}";
    }

    /** JSON with the quotes left off where TypeScript needs none. */
    private static String literal(JsonNode body) {
        return body.toPrettyString().replaceAll("(?m)^(\\s*)\"([A-Za-z_]\\w*)\" : ", "$1$2: ");
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
