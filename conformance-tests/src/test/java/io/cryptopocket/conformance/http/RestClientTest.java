package io.cryptopocket.conformance.http;

import static io.cryptopocket.conformance.http.RawServer.readHead;
import static io.cryptopocket.conformance.http.RawServer.write;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class RestClientTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Request GET = new Request("GET", Parts.of("/x"), Map.of(), Optional.empty());

    @Test
    void brings_status_headers_and_body() throws Exception {
        try (RawServer server = RawServer.answering(RawServer.OK);
                RestClient client = new RestClient(server.url(), PATIENCE)) {
            Answer answer = client.send(GET, Map.of());
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.header("Content-Type")).contains("application/json");
            assertThat(answer.text()).isEqualTo("{\"status\":\"ok\"}");
        }
    }

    @Test
    void does_not_follow_a_redirect() throws Exception {
        try (RawServer server = RawServer.answering(
                        "HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n");
                RestClient client = new RestClient(server.url(), PATIENCE)) {
            assertThat(client.send(GET, Map.of()).status()).isEqualTo(302);
        }
    }

    @Test
    void sends_a_target_as_it_stands_however_odd() throws Exception {
        List<String> odd = List.of(
                "/p/a%7B?q=%7Bx%7D%26",
                "/p//a/./%2e%2E/%2F",
                "/p/a;m=1/b",
                "/p/a?",
                "/p/a?x=1&x=2&y",
                "/p/a?q=a=b=c&q=a+b%20c&=3&&z=",
                "/p/?e=%25%C3%A9");
        List<String> seen = new CopyOnWriteArrayList<>();
        talk(exchange -> seen.add(exchange.getRequestURI().toString()), client -> {
            for (String target : odd) {
                client.send(new Request("GET", Parts.of(target), Map.of(), Optional.empty()), Map.of());
            }
            assertThat(seen).containsExactlyElementsOf(odd);
        });
    }

    @Test
    void writes_a_base_url_in_ascii() throws Exception {
        List<String> heads = new CopyOnWriteArrayList<>();
        try (RawServer server = new RawServer((socket, in, out) -> {
                    heads.add(new BufferedReader(new InputStreamReader(in, StandardCharsets.ISO_8859_1)).readLine());
                    write(out, RawServer.OK);
                });
                RestClient client = new RestClient(accented(server), PATIENCE)) {
            client.send(GET, Map.of());
            assertThat(heads).containsExactly("GET /api/caf%C3%A9/%E2%82%AC/x HTTP/1.1");
            assertThat(new BaseUrl(accented(server)).of(GET).shown())
                    .isEqualTo(server.url() + "/caf%C3%A9/%E2%82%AC/x");
        }
    }

    private static URI accented(RawServer server) {
        return URI.create(server.url() + "/caf\u00e9/\u20ac");
    }

    @Test
    void says_nothing_of_a_media_type_that_it_was_not_given() throws Exception {
        List<String> seen = new CopyOnWriteArrayList<>();
        talk(
                exchange -> seen.add(exchange.getRequestHeaders().get("Content-type") + " "
                        + exchange.getRequestHeaders().get("Content-length")),
                client -> {
                    Payload untold = new Payload(Optional.empty(), Parts.of("{}"));
                    client.send(new Request("POST", Parts.of("/x"), Map.of(), Optional.of(untold)), Map.of());
                    client.send(new Request("POST", Parts.of("/x"), Map.of(), Optional.empty()), Map.of());
                    client.send(new Request("DELETE", Parts.of("/x"), Map.of(), Optional.empty()), Map.of());
                    assertThat(seen).containsExactly("null [2]", "null [0]", "null null");
                });
    }

    @Test
    void sends_headers_media_type_and_credentials_exactly_once() throws Exception {
        AtomicReference<String> seen = new AtomicReference<>();
        talk(
                exchange -> seen.set(exchange.getRequestHeaders().get("Content-type")
                        + " " + exchange.getRequestHeaders().get("Auth")
                        + " " + exchange.getRequestHeaders().get("X-a")),
                client -> {
                    client.send(
                            new Request(
                                    "POST",
                                    Parts.of("/x"),
                                    Map.of("X-A", "1"),
                                    Optional.of(Payload.of("application/json", Parts.of("{}")))),
                            Map.of("auth", "secret"));
                    assertThat(seen.get()).isEqualTo("[application/json] [secret] [1]");
                });
    }

    @Test
    void sends_any_media_type_and_any_method_as_they_stand() throws Exception {
        List<String> seen = new CopyOnWriteArrayList<>();
        talk(
                exchange -> {
                    try (InputStream body = exchange.getRequestBody()) {
                        seen.add(exchange.getRequestMethod() + " "
                                + exchange.getRequestHeaders().get("Content-type") + " "
                                + new String(body.readAllBytes(), StandardCharsets.UTF_8));
                    }
                },
                client -> {
                    for (String type : List.of("application/x-www-form-urlencoded", "text/plain", "application/json")) {
                        for (String method : List.of("POST", "DELETE", "PATCH")) {
                            Payload payload = Payload.of(type, Parts.of("a=%C3%A9&b={"));
                            client.send(new Request(method, Parts.of("/x"), Map.of(), Optional.of(payload)), Map.of());
                            assertThat(seen.get(seen.size() - 1)).isEqualTo(method + " [" + type + "] a=%C3%A9&b={");
                        }
                    }
                });
    }

    @Test
    void streams_a_generated_file_completely() throws Exception {
        AtomicLong length = new AtomicLong();
        talk(
                exchange -> {
                    try (InputStream body = exchange.getRequestBody()) {
                        length.set(body.transferTo(OutputStream.nullOutputStream()));
                    }
                },
                client -> {
                    client.send(upload(5_000_000), Map.of());
                    assertThat(length.get())
                            .isEqualTo(upload(5_000_000)
                                    .payload()
                                    .orElseThrow()
                                    .parts()
                                    .length());
                });
    }

    @Test
    void reads_the_answer_of_a_server_that_stops_listening_in_the_middle_of_an_upload() throws Exception {
        CountDownLatch answered = new CountDownLatch(1);
        try (RawServer server = new RawServer((socket, in, out) -> {
                    readHead(in);
                    write(out, RawServer.OK.replace("200 OK", "422 Unprocessable"));
                    answered.countDown();
                });
                RestClient client = new RestClient(server.url(), PATIENCE)) {
            assertThat(client.send(upload(50_000_000), Map.of()).status()).isEqualTo(422);
        }
    }

    @Test
    void keeps_connections_after_an_upload_that_was_answered_in_the_middle() throws Exception {
        AtomicBoolean first = new AtomicBoolean(true);
        try (RawServer server = new RawServer((socket, in, out) -> {
                    while (readHead(in)) {
                        write(out, RawServer.OK);
                        if (first.getAndSet(false)) {
                            return;
                        }
                    }
                });
                RestClient client = new RestClient(server.url(), PATIENCE)) {
            assertThat(client.send(upload(50_000_000), Map.of()).status()).isEqualTo(200);
            for (int i = 0; i < 3; i++) {
                client.send(GET, Map.of());
            }
            assertThat(server.connections()).isEqualTo(2);
        }
    }

    @Test
    void keeps_no_more_of_a_body_than_its_limit() throws Exception {
        talk(
                exchange -> {
                    exchange.getResponseHeaders().set("Content-Type", "application/json");
                    exchange.sendResponseHeaders(200, 0);
                    byte[] block = new byte[1 << 20];
                    for (int i = 0; i < 12; i++) {
                        exchange.getResponseBody().write(block);
                    }
                },
                client -> {
                    Answer answer = client.send(GET, Map.of());
                    assertThat(answer.truncated()).isTrue();
                    assertThat(answer.body()).hasSize(Answer.LARGEST_BODY);
                });
    }

    private static Request upload(long bytes) {
        Parts body = new Parts(List.of(new Part.Text("{\"file\":\""), new Part.File(bytes), new Part.Text("\"}")));
        return new Request("POST", Parts.of("/x"), Map.of(), Optional.of(Payload.of("application/json", body)));
    }

    private interface Talk {
        void with(RestClient client) throws Exception;
    }

    /** Talks to a server that looks at the request and, if the handler did not, answers 200 without a body. */
    private static void talk(Handler handler, Talk talk) throws Exception {
        HttpServer server = http(handler);
        URI url = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        try (RestClient client = new RestClient(url, PATIENCE)) {
            talk.with(client);
        } finally {
            server.stop(0);
        }
    }

    private interface Handler {
        void handle(HttpExchange exchange) throws IOException;
    }

    private static HttpServer http(Handler handler) throws IOException {
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0), 0);
        server.createContext("/", exchange -> {
            try (exchange) {
                handler.handle(exchange);
                if (exchange.getResponseCode() < 0) {
                    exchange.sendResponseHeaders(200, -1);
                }
            }
        });
        server.start();
        return server;
    }
}
