package io.cryptopocket.conformance.http;

import static io.cryptopocket.conformance.http.RawServer.readHead;
import static io.cryptopocket.conformance.http.RawServer.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Each way in which there may be no answer has a sentence of its own. */
@Timeout(60)
class TroubleTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration SHORT = Duration.ofMillis(700);
    private static final Request GET = new Request("GET", Parts.of("/x"), Map.of(), Optional.empty());

    @Test
    void says_that_nothing_listens() throws Exception {
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        assertThat(failure(URI.create("http://127.0.0.1:" + free + "/api"), PATIENCE))
                .isEqualTo("nothing listens there.");
    }

    @Test
    void says_that_a_host_is_not_known() {
        assertThat(failure(URI.create("http://nowhere.invalid/api"), PATIENCE))
                .isEqualTo("the host name is not known.");
    }

    @Test
    void gives_up_on_a_server_that_never_answers() throws Exception {
        try (RawServer server = new RawServer((socket, in, out) -> in.transferTo(OutputStream.nullOutputStream()))) {
            assertThat(failure(server.url(), SHORT)).isEqualTo("there was no complete answer within 700 ms.");
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
            assertThat(failure(server.url(), SHORT)).isEqualTo("there was no complete answer within 700 ms.");
        }
    }

    @Test
    void does_not_take_half_a_body_for_an_answer() throws Exception {
        try (RawServer server = RawServer.once(RawServer.OK.replace("15", "150"))) {
            assertThat(failure(server.url(), PATIENCE))
                    .isEqualTo("the connection was closed in the middle of the answer.");
        }
    }

    @Test
    void says_that_a_connection_was_closed_in_the_middle_of_a_chunk() throws Exception {
        try (RawServer server =
                RawServer.once("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n10\r\n{\"status\":")) {
            assertThat(failure(server.url(), PATIENCE))
                    .isEqualTo("the connection was closed in the middle of the answer.");
        }
    }

    @Test
    void says_that_a_chunk_is_not_http() throws Exception {
        try (RawServer server = RawServer.once("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n{}\r\n")) {
            assertThat(failure(server.url(), PATIENCE)).isEqualTo("what came back is not HTTP.");
        }
    }

    @Test
    void says_that_a_connection_was_closed_without_an_answer() throws Exception {
        try (RawServer server = new RawServer((socket, in, out) -> readHead(in))) {
            assertThat(failure(server.url(), PATIENCE)).isEqualTo("the connection was closed without an answer.");
        }
    }

    @Test
    void says_that_a_connection_was_reset() throws Exception {
        try (RawServer server = new RawServer((socket, in, out) -> {
            readHead(in);
            socket.setSoLinger(true, 0);
        })) {
            assertThat(failure(server.url(), PATIENCE)).isEqualTo("the connection was reset.");
        }
    }

    @Test
    void says_that_what_came_back_is_not_http() throws Exception {
        try (RawServer server = RawServer.once("SSH-2.0-OpenSSH_9.2\r\n".repeat(200))) {
            assertThat(failure(server.url(), PATIENCE))
                    .isIn("what came back is not HTTP.", "the connection was closed without an answer.");
        }
    }

    private static void pause(CountDownLatch never) {
        try {
            assertThat(never.await(20, TimeUnit.MILLISECONDS)).isFalse();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String failure(URI url, Duration timeout) {
        try (RestClient client = new RestClient(url, timeout)) {
            return catchThrowableOfType(NoAnswer.class, () -> client.send(GET, Map.of()))
                    .getMessage();
        }
    }
}
