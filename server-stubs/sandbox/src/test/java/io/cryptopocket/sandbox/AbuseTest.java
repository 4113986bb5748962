package io.cryptopocket.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that no honest client sends: each gets a short answer in JSON, and nothing breaks. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AbuseTest {

    private static final String HOST = "Host: sandbox\r\n";
    private static final String JSON = HOST + "Content-Type: application/json\r\n";

    private Sandbox sandbox;

    @BeforeAll
    void start() {
        sandbox = Sandbox.builder().start();
    }

    @AfterAll
    void stop() {
        sandbox.close();
    }

    record Abuse(String name, int status, String request) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Abuse> abuses() {
        return Stream.of(
                get("a path that nobody knows", 404, "/api/nothing"),
                get("a way out of the path", 404, "/api/../../etc/passwd"),
                get("a URI that is none", 400, "/api/%zz"),
                get("signs that no URI has", 400, "/api/<>|{}"),
                new Abuse("a method that nobody knows", 405, "BREW /api/authenticate HTTP/1.1\r\n" + HOST + "\r\n"),
                new Abuse("a method of others", 405, "DELETE /api/authenticate HTTP/1.1\r\n" + HOST + "\r\n"),
                new Abuse("TRACE", 405, "TRACE /api/authenticate HTTP/1.1\r\n" + HOST + "\r\n"),
                new Abuse("a version of HTTP that nobody knows", 505, "GET /api/nothing HTTP/9.9\r\n" + HOST + "\r\n"),
                new Abuse("a word", 400, "GARBAGE\r\n\r\n"),
                new Abuse("a method and no more", 400, "GET\n"),
                new Abuse("a method and a space", 400, "GET \r\n\r\n"),
                new Abuse("no version", 400, "GET /api/available-assets\r\n\r\n"),
                new Abuse(
                        "a header without a colon", 400, "GET /api/nothing HTTP/1.1\r\n" + HOST + "X\r\nY: z\r\n\r\n"),
                new Abuse("no host", 400, "GET /api/available-assets HTTP/1.1\r\n\r\n"),
                new Abuse("a header of ten megabytes", 400, header("a".repeat(10_000_000))),
                new Abuse("a thousand headers", 400, header("a\r\nX: a".repeat(1_000))),
                get("a URI of twenty kilobytes", 400, "/api/" + "a".repeat(20_000)),
                post("a length that is none", 400, JSON + "Content-Length: many\r\n", ""),
                post("a negative length", 400, JSON + "Content-Length: -1\r\n", ""),
                post("chunks that are none", 400, JSON + "Transfer-Encoding: chunked\r\n", "zz\r\n"),
                body("another media type", 415, HOST + "Content-Type: text/plain\r\n", "{}"),
                body("a media type that is none", 400, HOST + "Content-Type: nonsense\r\n", "{}"),
                body("an answer in pictures", 406, JSON + "Accept: image/png\r\n", "{}"),
                body("an Accept that is none", 400, JSON + "Accept: ;;;\r\n", "{}"),
                body("no JSON", 400, JSON, "nonsense"),
                body("half of a JSON", 400, JSON, "{\"api_key\":\"a\""),
                body("a field twice", 400, JSON, "{\"api_key\":\"a\",\"api_key\":\"a\",\"api_secret\":\"b\"}"),
                body("not UTF-8", 400, JSON, "{\"api_key\":\"\u00ff\u00fe\",\"api_secret\":\"b\"}"),
                body("a hundred thousand lists in each other", 422, JSON, "{\"api_key\":" + "[".repeat(100_000)),
                body("a number of a thousand digits", 413, JSON, "{\"api_key\":" + "9".repeat(1_000) + "}"),
                body("a number with an endless exponent", 422, JSON, "{\"api_key\":1e999999999}"),
                body("two megabytes", 413, JSON, "{\"api_key\":\"" + "a".repeat(2_000_000) + "\"}"),
                body("a list", 422, JSON, "[]"),
                body("nothing", 422, JSON, ""),
                body("null", 422, JSON, "null"));
    }

    private static Abuse get(String name, int status, String path) {
        return new Abuse(name, status, "GET " + path + " HTTP/1.1\r\n" + HOST + "\r\n");
    }

    private static Abuse post(String name, int status, String headers, String body) {
        return new Abuse(name, status, "POST /api/authenticate HTTP/1.1\r\n" + headers + "\r\n" + body);
    }

    private static Abuse body(String name, int status, String headers, String body) {
        return post(name, status, headers + "Content-Length: " + body.length() + "\r\n", body);
    }

    private static String header(String value) {
        return "GET /api/available-assets HTTP/1.1\r\n" + HOST + "X: " + value + "\r\n\r\n";
    }

    @ParameterizedTest
    @MethodSource("abuses")
    void is_answered_in_the_shape_of_the_contract(Abuse abuse) throws IOException {
        RawConnection.Answer answer = send(abuse.request());

        assertThat(answer.status()).isEqualTo(abuse.status());
        assertThat(answer.headers()).doesNotContainKey("server");
        assertThat(answer.headers()).containsEntry("content-type", "application/json");
        assertThat(answer.body())
                .matches("\\{(\"status\":\"error\",\"error\":\"[a-z_]+\"|\"message\":\".*\",\"errors\":\\{.*})}")
                .doesNotContain("Exception", "grizzly", "io.cryptopocket");
        if (answer.status() == 405) {
            assertThat(answer.headers().get("allow")).contains("POST", "OPTIONS");
        }
    }

    @Test
    void empty_lines_in_front_of_a_request_are_passed_over() throws IOException {
        try (RawConnection connection = new RawConnection(sandbox.baseUri())) {
            connection.start("\r\n\n");
            for (int i = 0; i < 2; i++) {
                RawConnection.Answer answer =
                        connection.send(("\r\nGET /api/available-assets HTTP/1.1\r\n" + HOST + "\r\n")
                                .getBytes(StandardCharsets.US_ASCII));
                assertThat(answer.status()).isEqualTo(200);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/available-assets HTTP/1.1\r\nHost: sand",
                "POST /api/authenticate HTTP/1.1\r\n" + JSON + "Content-Length: 99\r\n\r\n{\"api"
            })
    void hundreds_of_senders_that_stop_in_the_middle_keep_nobody_waiting(String half) throws IOException {
        List<RawConnection> silent = new ArrayList<>();
        try {
            for (int i = 0; i < 300; i++) {
                RawConnection connection = new RawConnection(sandbox.baseUri());
                silent.add(connection);
                connection.start(half);
            }
            assertThat(send("GET /api/nothing HTTP/1.1\r\n" + HOST + "\r\n").status())
                    .isEqualTo(404);
            assertThat(silent.get(0).isUnanswered()).isTrue();
        } finally {
            for (RawConnection connection : silent) {
                connection.close();
            }
        }
    }

    private RawConnection.Answer send(String request) throws IOException {
        URI server = sandbox.baseUri();
        try (RawConnection connection = new RawConnection(server)) {
            return connection.send(request.getBytes(StandardCharsets.ISO_8859_1));
        }
    }
}
