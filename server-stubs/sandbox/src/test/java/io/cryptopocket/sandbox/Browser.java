package io.cryptopocket.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.StringJoiner;

/** A browser without JavaScript: gets pages, and sends forms without following where that leads. */
final class Browser {

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI root;

    Browser(Sandbox sandbox) {
        this.root = sandbox.baseUri().resolve("/");
    }

    /** A page as it came. */
    record Page(HttpResponse<String> answer) {

        int status() {
            return answer.statusCode();
        }

        String html() {
            return answer.body();
        }

        /** What somebody reads on it. */
        String text() {
            return html().replaceAll("(?s)<(style|script)>.*?</\\1>", "")
                    .replaceAll("<[^>]+>", " ")
                    .replace("&quot;", "\"")
                    .replace("&#39;", "'")
                    .replaceAll("\\s+", " ");
        }

        String header(String name) {
            return answer.headers().firstValue(name).orElse("");
        }
    }

    Page get(String address) {
        return send(to(address).GET());
    }

    /** @param fields names and values by turns */
    Page post(String address, String... fields) {
        StringJoiner form = new StringJoiner("&");
        for (int i = 0; i < fields.length; i += 2) {
            form.add(encoded(fields[i]) + "=" + encoded(fields[i + 1]));
        }
        return send(to(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form.toString())));
    }

    Page json(String address, String body, String... headers) {
        HttpRequest.Builder request =
                to(address).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return send(request);
    }

    HttpRequest.Builder to(String address) {
        return HttpRequest.newBuilder(root.resolve(address)).timeout(Duration.ofSeconds(30));
    }

    Page send(HttpRequest.Builder request) {
        try {
            return new Page(client.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
