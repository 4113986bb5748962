package io.cryptopocket.conformance.http;

import static io.cryptopocket.conformance.http.RawServer.readHead;
import static io.cryptopocket.conformance.http.RawServer.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class RestClientTest {

    private static final String OK =
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 15\r\n\r\n{\"status\":\"ok\"}";
    private static final Duration SHORT = Duration.ofMillis(700);
    private static final Request GET = new Request("GET", Parts.of("/x"), Map.of(), Optional.empty());

    @Test
    void brings_status_headers_and_body() throws Exception {
        try (RawServer server = RawServer.answering(OK);
                RestClient client = new RestClient(server.url(), SHORT)) {
            Answer answer = client.send(GET, Map.of());
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.header("Content-Type")).contains("application/json");
            assertThat(answer.text()).isEqualTo("{\"status\":\"ok\"}");
        }
    }

    @Test
    void keeps_its_connection() throws Exception {
        try (RawServer server = RawServer.answering(OK);
                RestClient client = new RestClient(server.url(), SHORT)) {
            for (int i = 0; i < 20; i++) {
                client.send(GET, Map.of());
            }
            assertThat(server.connections()).isEqualTo(1);
        }
    }

    @Test
    void sends_again_what_was_lost_on_a_connection_that_the_server_closed_after_its_answer() throws Exception {
        try (RawServer server = new RawServer((socket, in, out) -> {
                    readHead(in);
                    write(out, OK);
                });
                RestClient client = new RestClient(server.url(), SHORT)) {
            for (int i = 0; i < 50; i++) {
                assertThat(client.send(GET, Map.of()).status()).isEqualTo(200);
            }
            assertThat(server.connections()).isEqualTo(50);
        }
    }

    @Test
    void never_sends_again_what_was_lost_on_a_new_connection() throws Exception {
        AtomicLong requests = new AtomicLong();
        try (RawServer server = new RawServer((socket, in, out) -> {
            if (readHead(in)) {
                requests.incrementAndGet();
            }
        })) {
            assertThat(failure(server.url())).isEqualTo("the connection was closed without an answer.");
            assertThat(requests).hasValue(1);
        }
    }

    @Test
    void does_not_follow_a_redirect() throws Exception {
        try (RawServer server = RawServer.answering(
                        "HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n");
                RestClient client = new RestClient(server.url(), SHORT)) {
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
        HttpServer server = http(exchange -> seen.add(exchange.getRequestURI().toString()));
        try (RestClient client = client(server)) {
            for (String target : odd) {
                client.send(new Request("GET", Parts.of(target), Map.of(), Optional.empty()), Map.of());
            }
            assertThat(seen).containsExactlyElementsOf(odd);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void says_nothing_of_a_media_type_that_it_was_not_given() throws Exception {
        List<String> seen = new CopyOnWriteArrayList<>();
        HttpServer server =
                http(exchange -> seen.add(exchange.getRequestHeaders().get("Content-type") + " "
                        + exchange.getRequestHeaders().get("Content-length")));
        try (RestClient client = client(server)) {
            Payload untold = new Payload(Optional.empty(), Parts.of("{}"));
            client.send(new Request("POST", Parts.of("/x"), Map.of(), Optional.of(untold)), Map.of());
            client.send(new Request("POST", Parts.of("/x"), Map.of(), Optional.empty()), Map.of());
            client.send(new Request("DELETE", Parts.of("/x"), Map.of(), Optional.empty()), Map.of());
            assertThat(seen).containsExactly("null [2]", "null [0]", "null null");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void sends_headers_media_type_and_credentials_exactly_once() throws Exception {
        AtomicReference<String> seen = new AtomicReference<>();
        HttpServer server =
                http(exchange -> seen.set(exchange.getRequestHeaders().get("Content-type")
                        + " " + exchange.getRequestHeaders().get("Auth")
                        + " " + exchange.getRequestHeaders().get("X-a")));
        try (RestClient client = client(server)) {
            client.send(
                    new Request(
                            "POST",
                            Parts.of("/x"),
                            Map.of("X-A", "1"),
                            Optional.of(Payload.of("application/json", Parts.of("{}")))),
                    Map.of("auth", "secret"));
            assertThat(seen.get()).isEqualTo("[application/json] [secret] [1]");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void sends_any_media_type_and_any_method_as_they_stand() throws Exception {
        List<String> seen = new CopyOnWriteArrayList<>();
        HttpServer server = http(exchange -> {
            try (InputStream body = exchange.getRequestBody()) {
                seen.add(exchange.getRequestMethod() + " "
                        + exchange.getRequestHeaders().get("Content-type") + " "
                        + new String(body.readAllBytes(), StandardCharsets.UTF_8));
            }
        });
        try (RestClient client = client(server)) {
            for (String type : List.of("application/x-www-form-urlencoded", "text/plain", "application/json")) {
                for (String method : List.of("POST", "DELETE", "PATCH")) {
                    Payload payload = Payload.of(type, Parts.of("a=%C3%A9&b={"));
                    client.send(new Request(method, Parts.of("/x"), Map.of(), Optional.of(payload)), Map.of());
                    assertThat(seen.get(seen.size() - 1)).isEqualTo(method + " [" + type + "] a=%C3%A9&b={");
                }
            }
        } finally {
            server.stop(0);
        }
    }

    @Test
    void is_as_good_as_new_after_a_failure() throws Exception {
        AtomicLong requests = new AtomicLong();
        try (RawServer server = new RawServer((socket, in, out) -> {
                    while (readHead(in)) {
                        write(out, requests.incrementAndGet() == 2 ? OK.replace("15", "150") : OK);
                        if (requests.get() == 2) {
                            return;
                        }
                    }
                });
                RestClient client = new RestClient(server.url(), SHORT)) {
            assertThat(client.send(GET, Map.of()).status()).isEqualTo(200);
            assertThat(catchThrowableOfType(NoAnswer.class, () -> client.send(GET, Map.of())))
                    .isNotNull();
            assertThat(client.send(GET, Map.of()).status()).isEqualTo(200);
        }
    }

    @Test
    void streams_a_generated_file_completely() throws Exception {
        AtomicLong length = new AtomicLong();
        HttpServer server = http(exchange -> {
            try (InputStream body = exchange.getRequestBody()) {
                length.set(body.transferTo(OutputStream.nullOutputStream()));
            }
        });
        try (RestClient client = client(server)) {
            client.send(upload(5_000_000), Map.of());
            assertThat(length.get())
                    .isEqualTo(upload(5_000_000).payload().orElseThrow().parts().length());
        } finally {
            server.stop(0);
        }
    }

    @Test
    void reads_the_answer_of_a_server_that_stops_listening_in_the_middle_of_an_upload() throws Exception {
        CountDownLatch answered = new CountDownLatch(1);
        try (RawServer server = new RawServer((socket, in, out) -> {
                    readHead(in);
                    write(out, OK.replace("200 OK", "422 Unprocessable"));
                    answered.countDown();
                });
                RestClient client = new RestClient(server.url(), Duration.ofSeconds(20))) {
            assertThat(client.send(upload(50_000_000), Map.of()).status()).isEqualTo(422);
        }
    }

    @Test
    void says_that_nothing_listens() throws Exception {
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        assertThat(failure(URI.create("http://127.0.0.1:" + free + "/api"))).isEqualTo("nothing listens there.");
    }

    @Test
    void says_that_a_host_is_not_known() {
        assertThat(failure(URI.create("http://nowhere.invalid/api"))).isEqualTo("the host name is not known.");
    }

    @Test
    void gives_up_on_a_server_that_never_answers() throws Exception {
        try (RawServer server = new RawServer((socket, in, out) -> in.transferTo(OutputStream.nullOutputStream()))) {
            assertThat(failure(server.url())).isEqualTo("there was no complete answer within 700 ms.");
        }
    }

    @Test
    void gives_up_on_a_server_that_sends_a_byte_now_and_then() throws Exception {
        try (RawServer server = new RawServer((socket, in, out) -> {
            readHead(in);
            write(out, "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n");
            CountDownLatch never = new CountDownLatch(1);
            while (!socket.isClosed()) {
                write(out, " ");
                pause(never);
            }
        })) {
            assertThat(failure(server.url())).isEqualTo("there was no complete answer within 700 ms.");
        }
    }

    @Test
    void does_not_take_half_a_body_for_an_answer() throws Exception {
        try (RawServer server = new RawServer((socket, in, out) -> {
            readHead(in);
            write(out, OK.replace("15", "150"));
        })) {
            assertThat(failure(server.url())).isEqualTo("the connection was closed in the middle of the answer.");
        }
    }

    @Test
    void says_that_a_connection_was_closed_without_an_answer() throws Exception {
        try (RawServer server = new RawServer((socket, in, out) -> readHead(in))) {
            assertThat(failure(server.url())).isEqualTo("the connection was closed without an answer.");
        }
    }

    @Test
    void says_that_a_connection_was_reset() throws Exception {
        try (RawServer server = new RawServer((socket, in, out) -> {
            readHead(in);
            socket.setSoLinger(true, 0);
        })) {
            assertThat(failure(server.url())).isEqualTo("the connection was reset.");
        }
    }

    @Test
    void says_that_what_came_back_is_not_http() throws Exception {
        try (RawServer server = new RawServer((socket, in, out) -> {
            readHead(in);
            write(out, "SSH-2.0-OpenSSH_9.2\r\n".repeat(200));
        })) {
            assertThat(failure(server.url()))
                    .isIn("what came back is not HTTP.", "the connection was closed without an answer.");
        }
    }

    @Test
    void keeps_no_more_of_a_body_than_its_limit() throws Exception {
        HttpServer server = http(exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, 0);
            byte[] block = new byte[1 << 20];
            for (int i = 0; i < 12; i++) {
                exchange.getResponseBody().write(block);
            }
        });
        try (RestClient client = client(server)) {
            Answer answer = client.send(GET, Map.of());
            assertThat(answer.truncated()).isTrue();
            assertThat(answer.body()).hasSize(Answer.LARGEST_BODY);
        } finally {
            server.stop(0);
        }
    }

    private static void pause(CountDownLatch never) {
        try {
            assertThat(never.await(20, TimeUnit.MILLISECONDS)).isFalse();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String failure(URI url) {
        try (RestClient client = new RestClient(url, SHORT)) {
            return catchThrowableOfType(NoAnswer.class, () -> client.send(GET, Map.of()))
                    .getMessage();
        }
    }

    private static Request upload(long bytes) {
        Parts body = new Parts(List.of(new Part.Text("{\"file\":\""), new Part.File(bytes), new Part.Text("\"}")));
        return new Request("POST", Parts.of("/x"), Map.of(), Optional.of(Payload.of("application/json", body)));
    }

    private static RestClient client(HttpServer server) {
        return new RestClient(
                URI.create("http://127.0.0.1:" + server.getAddress().getPort()), Duration.ofSeconds(20));
    }

    private interface Handler {
        void handle(HttpExchange exchange) throws IOException;
    }

    /** A server that looks at the request and, if the handler did not, answers 200 without a body. */
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
