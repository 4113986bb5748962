package io.cryptopocket.conformance.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cryptopocket.conformance.http.Answer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * One way in which a server can answer wrongly, put on top of correct answers.
 *
 * @param name what is wrong
 * @param check id of the check that should catch it
 * @param spoil leaves an answer that it does not concern as it is
 */
record WrongAnswer(String name, String check, UnaryOperator<Answer> spoil) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int OK = 200;

    /** Every kind of wrong answer that some check is there for. */
    static List<WrongAnswer> all() {
        List<WrongAnswer> all = new ArrayList<>();
        statuses(all);
        codes(all);
        mediaTypes(all);
        notJson(all);
        schemas(all);
        leaks(all);
        return all;
    }

    private static void statuses(List<WrongAnswer> all) {
        all.add(status("a success with 201", OK, 201));
        all.add(status("a success with 204", OK, 204));
        all.add(status("a refused token with 401", OK, 401, "authorization_incorrect"));
        all.add(status("a foreign customer with 404", 403, 404));
        all.add(status("a missing customer with 403", 404, 403));
        all.add(status("invalid input with 400", 422, 400));
        all.add(status("every error with 200", 422, OK));
        all.add(status("an internal error with 200", 500, OK));
        all.add(new WrongAnswer(
                "a redirect to a login page",
                "status",
                answer -> new Answer(302, Map.of("location", List.of("/login")), new byte[0], false, answer.took())));
    }

    private static void codes(List<WrongAnswer> all) {
        all.add(errors("another documented code", "error-code", body -> body.put("error", "user_banned")));
        all.add(errors(
                "a code in upper case",
                "error-code",
                body -> body.put("error", body.path("error").asText().toUpperCase(Locale.ROOT))));
        all.add(errors("a sentence instead of a code", "error-code", body -> body.put("error", "Something is wrong")));
        all.add(errors("a number instead of a code", "error-code", body -> body.put("error", 1042)));
        all.add(errors("no code", "error-code", body -> body.remove("error")));
        all.add(errors(
                "the code in a list",
                "error-code",
                body -> body.putArray("error").add("x")));
        all.add(errors("success after all", "error-code", body -> {
            body.removeAll();
            body.put("status", "ok");
        }));
        all.add(successes("an error after all", "constant-body", body -> {
            body.removeAll();
            body.put("status", "error").put("error", "unexpected_error");
        }));
    }

    private static void mediaTypes(List<WrongAnswer> all) {
        all.add(header("HTML as media type", "media-type", "content-type", "text/html"));
        all.add(header("plain text as media type", "media-type", "content-type", "text/plain; charset=utf-8"));
        all.add(header("no media type", "media-type", "content-type"));
        all.add(header("two media types", "media-type", "content-type", "application/json", "text/html"));
        all.add(header("JSON in Latin-1", "media-type", "content-type", "application/json; charset=iso-8859-1"));
        all.add(header("problem JSON", "media-type", "content-type", "application/problem+json"));
        all.add(header("a compressed body that nobody asked for", "headers", "content-encoding", "gzip"));
    }

    private static void notJson(List<WrongAnswer> all) {
        all.add(text("no body", text -> ""));
        all.add(text("half a body", text -> text.substring(0, text.length() / 2)));
        all.add(text("a key twice", text -> text.replaceFirst("\\{", "{\"status\":\"ok\",\"status\":\"ok\",")));
        all.add(text("a text after the body", text -> text + "<!-- 12 ms -->"));
        all.add(text("a second body", text -> text + text));
        all.add(text("a byte order mark", text -> "\uFEFF" + text));
        all.add(text("single quotes", text -> text.replace('"', '\'')));
        all.add(text("a comma too many", text -> text.replaceFirst("}$", ",}")));
        all.add(text("an HTML page", text -> "<html><body>OK</body></html>"));
        all.add(new WrongAnswer(
                "letters in Latin-1",
                "body-json",
                answer -> body(
                        answer,
                        answer.text()
                                .replaceFirst("\\{", "{\"n\":\"\u00f1\",")
                                .getBytes(StandardCharsets.ISO_8859_1))));
    }

    private static void schemas(List<WrongAnswer> all) {
        all.add(any("another success word", "body-schema", body -> replaceText(body, "ok", "success")));
        all.add(any("a success word in upper case", "constant-body", body -> replaceText(body, "ok", "OK")));
        all.add(any("a missing status", "body-schema", body -> body.remove("status")));
        all.add(any("a status that is null", "body-schema", body -> body.putNull("status")));
        all.add(any("a status that is a boolean", "body-schema", body -> body.put("status", true)));
        all.add(any("no data", "body-schema", body -> body.remove("data")));
        all.add(any("data in a list", "body-schema", body -> wrap(body, "data")));
        all.add(any("an empty token", "body-schema", body -> inData(body, data -> data.put("token", ""))));
        all.add(any("a token that is a number", "body-schema", body -> inData(body, data -> data.put("token", 7))));
        all.add(any("no life time", "body-schema", body -> inData(body, data -> data.remove("expires_in"))));
        all.add(any("a life time of 0", "body-schema", body -> inData(body, data -> data.put("expires_in", 0))));
        all.add(any(
                "a life time in text", "body-schema", body -> inData(body, data -> data.put("expires_in", "3600"))));
        all.add(any(
                "a life time with a fraction",
                "body-schema",
                body -> inData(body, data -> data.put("expires_in", 0.5))));
        all.add(any("messages without a field", "body-schema", body -> body.remove("errors")));
        all.add(any("messages in a list", "body-schema", body -> wrap(body, "errors")));
        all.add(any("a field's message as text", "body-schema", body -> {
            if (body.path("errors").isObject()) {
                ((ObjectNode) body.get("errors"))
                        .properties()
                        .forEach(field -> field.setValue(
                                body.textNode(field.getValue().path(0).asText())));
            }
        }));
        all.add(any("no message", "body-schema", body -> body.remove("message")));
        all.add(new WrongAnswer(
                "a list around the body", "body-schema", answer -> text(answer, "[" + answer.text() + "]")));
    }

    private static void leaks(List<WrongAnswer> all) {
        all.add(errors(
                "a stack trace",
                "no-internals",
                body -> body.put("trace", "java.lang.NullPointerException\n\tat com.acme.Store.put(Store.java:42)")));
        all.add(errors(
                "the name of a class",
                "no-internals",
                body -> body.put("exception", "org.springframework.dao.DataIntegrityViolationException")));
        all.add(errors(
                "an error of the database",
                "no-internals",
                body -> body.put("message", "SQLSTATE[23000]: Integrity constraint violation")));
        all.add(errors("the name of a file", "no-internals", body -> body.put("file", "/var/www/app/Http/Kernel.php")));
        all.add(errors("the version of the server", "no-version", body -> body.put("server", "nginx/1.25.3")));
        all.add(any("the API secret", "no-secret", body -> body.put("debug", "got cp_secret_alpha")));
        all.add(any("the API secret in its field", "write-only", body -> body.put("api_secret", "hidden")));
    }

    private static WrongAnswer status(String name, int from, int to, String... code) {
        return new WrongAnswer(name, "status", answer -> {
            boolean concerned = answer.status() == from
                    && (code.length == 0
                            ? from != OK || !answer.text().contains("error")
                            : answer.text().contains(code[0]));
            return concerned ? new Answer(to, answer.headers(), answer.body(), false, answer.took()) : answer;
        });
    }

    private static WrongAnswer errors(String name, String check, Consumer<ObjectNode> change) {
        return new WrongAnswer(
                name, check, answer -> answer.text().contains("\"error\":") ? changed(answer, change) : answer);
    }

    private static WrongAnswer successes(String name, String check, Consumer<ObjectNode> change) {
        return new WrongAnswer(
                name,
                check,
                answer -> answer.status() == OK && !answer.text().contains("error") ? changed(answer, change) : answer);
    }

    private static WrongAnswer any(String name, String check, Consumer<ObjectNode> change) {
        return new WrongAnswer(name, check, answer -> changed(answer, change));
    }

    private static WrongAnswer text(String name, UnaryOperator<String> change) {
        return new WrongAnswer(name, "body-json", answer -> text(answer, change.apply(answer.text())));
    }

    private static WrongAnswer header(String name, String check, String header, String... values) {
        return new WrongAnswer(name, check, answer -> {
            Map<String, List<String>> headers = new LinkedHashMap<>(answer.headers());
            headers.put(header, List.of(values));
            return new Answer(answer.status(), headers, answer.body(), false, answer.took());
        });
    }

    private static Answer changed(Answer answer, Consumer<ObjectNode> change) {
        try {
            JsonNode body = JSON.readTree(answer.text());
            if (body instanceof ObjectNode object) {
                change.accept(object);
            }
            return text(answer, JSON.writeValueAsString(body));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void replaceText(ObjectNode body, String from, String to) {
        if (body.path("status").asText().equals(from)) {
            body.put("status", to);
        }
    }

    private static void inData(ObjectNode body, Consumer<ObjectNode> change) {
        if (body.path("data") instanceof ObjectNode data) {
            change.accept(data);
        }
    }

    private static void wrap(ObjectNode body, String field) {
        if (body.has(field)) {
            JsonNode value = body.get(field);
            body.putArray(field).add(value);
        }
    }

    private static Answer text(Answer answer, String text) {
        return body(answer, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Answer body(Answer answer, byte[] body) {
        return new Answer(answer.status(), answer.headers(), body, false, answer.took());
    }
}
