package io.cryptopocket.conformance.http;

import static io.cryptopocket.conformance.http.RawServer.readHead;
import static io.cryptopocket.conformance.http.RawServer.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
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
    private static final Request POST = new Request("POST", Parts.of("/x"), Map.of(), Optional.empty());

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
        try (RawServer server = RawServer.once(RawServer.OK);
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
        try (RawServer server = RawServer.once(RawServer.OK);
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
    void sends_again_on_a_new_connection_when_all_the_kept_ones_are_lost() throws Exception {
        CyclicBarrier three = new CyclicBarrier(3);
        AtomicBoolean apart = new AtomicBoolean();
        try (RawServer server = new RawServer((socket, in, out) -> {
                    readHead(in);
                    if (!apart.get()) {
                        meet(three);
                    }
                    write(out, RawServer.OK);
                });
                RestClient client = new RestClient(server.url(), PATIENCE)) {
            List<Thread> threads = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                Thread thread =
                        new Thread(() -> catchThrowableOfType(NoAnswer.class, () -> client.send(GET, Map.of())));
                threads.add(thread);
                thread.start();
            }
            for (Thread thread : threads) {
                thread.join();
            }
            apart.set(true);
            assertThat(client.send(GET, Map.of()).status()).isEqualTo(200);
            assertThat(server.connections()).isEqualTo(4);
        }
    }

    @Test
    void never_sends_again_what_may_have_changed_something() throws Exception {
        AtomicLong requests = new AtomicLong();
        try (RawServer server = new RawServer((socket, in, out) -> {
                    while (readHead(in) && requests.incrementAndGet() != 2) {
                        write(out, RawServer.OK);
                    }
                });
                RestClient client = new RestClient(server.url(), PATIENCE)) {
            client.send(POST, Map.of());
            assertThat(catchThrowableOfType(NoAnswer.class, () -> client.send(POST, Map.of())))
                    .hasMessage("the connection was closed without an answer.");
            assertThat(client.send(POST, Map.of()).status()).isEqualTo(200);
            assertThat(requests).hasValue(3);
        }
    }

    @Test
    void looks_whether_a_connection_is_still_there_before_it_sends_what_cannot_be_sent_again() throws Exception {
        CountDownLatch closed = new CountDownLatch(1);
        try (RawServer server = new RawServer((socket, in, out) -> {
                    readHead(in);
                    write(out, RawServer.OK);
                    socket.close();
                    closed.countDown();
                });
                RestClient client = new RestClient(server.url(), PATIENCE)) {
            client.send(POST, Map.of());
            closed.await();
            assertThat(client.send(POST, Map.of()).status()).isEqualTo(200);
            assertThat(server.connections()).isEqualTo(2);
        }
    }

    @Test
    void takes_nothing_for_an_answer_that_came_before_the_request() throws Exception {
        try (RawServer server = RawServer.answering(RawServer.OK + RawServer.OK.replace("200 OK", "408 Timeout"));
                RestClient client = new RestClient(server.url(), PATIENCE)) {
            for (int i = 0; i < 3; i++) {
                assertThat(client.send(POST, Map.of()).status()).isEqualTo(200);
            }
        }
    }

    @Test
    void keeps_no_connection_of_a_server_that_has_closed_one_right_after_an_answer() throws Exception {
        AtomicLong requests = new AtomicLong();
        try (RawServer server = new RawServer((socket, in, out) -> {
                    do {
                        readHead(in);
                        write(out, RawServer.OK);
                    } while (requests.incrementAndGet() > 1);
                });
                RestClient client = new RestClient(server.url(), PATIENCE)) {
            for (int i = 0; i < 10; i++) {
                client.send(GET, Map.of());
            }
            assertThat(server.connections()).isEqualTo(10);
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

    private static void meet(CyclicBarrier barrier) throws IOException {
        try {
            barrier.await(30, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IOException(e);
        }
    }
}
