package io.cryptopocket.conformance.http;

import static io.cryptopocket.conformance.http.RawServer.readHead;
import static io.cryptopocket.conformance.http.RawServer.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What becomes of a connection after an answer, and of a request on one that the server has closed. */
@Timeout(60)
class KeptConnectionTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Request GET = new Request("GET", Parts.of("/x"), Map.of(), Optional.empty());

    @Test
    void keeps_its_connection() throws Exception {
        try (RawServer server = RawServer.answering(RawServer.OK);
                RestClient client = new RestClient(server.url(), PATIENCE)) {
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
                    write(out, RawServer.OK);
                });
                RestClient client = new RestClient(server.url(), PATIENCE)) {
            for (int i = 0; i < 50; i++) {
                assertThat(client.send(GET, Map.of()).status()).isEqualTo(200);
            }
            assertThat(server.connections()).isEqualTo(50);
        }
    }

    @Test
    void says_nothing_of_its_own_when_it_sends_again() throws Exception {
        List<String> said = new CopyOnWriteArrayList<>();
        Handler listener = new Handler() {
            @Override
            public void publish(LogRecord line) {
                said.add(line.getLoggerName() + ": " + line.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger.getLogger("").addHandler(listener);
        try (RawServer server = new RawServer((socket, in, out) -> {
                    readHead(in);
                    write(out, RawServer.OK);
                });
                RestClient client = new RestClient(server.url(), PATIENCE)) {
            client.send(GET, Map.of());
            client.send(GET, Map.of());
            assertThat(server.connections()).isEqualTo(2);
            assertThat(said).filteredOn(line -> line.startsWith("org.apache")).isEmpty();
        } finally {
            Logger.getLogger("").removeHandler(listener);
        }
    }

    @Test
    void never_sends_again_what_was_lost_on_a_new_connection() throws Exception {
        AtomicLong requests = new AtomicLong();
        try (RawServer server = new RawServer((socket, in, out) -> {
                    if (readHead(in)) {
                        requests.incrementAndGet();
                    }
                });
                RestClient client = new RestClient(server.url(), PATIENCE)) {
            assertThat(catchThrowableOfType(NoAnswer.class, () -> client.send(GET, Map.of())))
                    .hasMessage("the connection was closed without an answer.");
            assertThat(requests).hasValue(1);
        }
    }

    @Test
    void is_as_good_as_new_after_a_failure() throws Exception {
        AtomicLong requests = new AtomicLong();
        try (RawServer server = new RawServer((socket, in, out) -> {
                    while (readHead(in)) {
                        write(out, requests.incrementAndGet() == 2 ? RawServer.OK.replace("15", "150") : RawServer.OK);
                        if (requests.get() == 2) {
                            return;
                        }
                    }
                });
                RestClient client = new RestClient(server.url(), PATIENCE)) {
            assertThat(client.send(GET, Map.of()).status()).isEqualTo(200);
            assertThat(catchThrowableOfType(NoAnswer.class, () -> client.send(GET, Map.of())))
                    .isNotNull();
            assertThat(client.send(GET, Map.of()).status()).isEqualTo(200);
        }
    }
}
