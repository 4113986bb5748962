package io.cryptopocket.sandbox.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.cryptopocket.sandbox.Caller;
import io.cryptopocket.sandbox.ForkedServer;
import io.cryptopocket.sandbox.Main;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the sandbox answers in a second, beside the bare container and beside Prism. */
@Tag("benchmark")
class ThroughputIT {

    /** Warm is what gets no faster: so many milliseconds bring less than so much more, or the patience is over. */
    private static final long WARM_UP_MILLIS = 10_000;

    private static final double NO_FASTER = 1.03;
    private static final int MOST_WARM_UPS = 18;
    private static final long MILLIS = 4_000;

    @TempDir
    private Path directory;

    @Test
    void answers_get_available_assets() throws IOException, InterruptedException {
        compare("GET /api/available-assets HTTP/1.1", "");
    }

    @Test
    void answers_post_create_payment() throws IOException, InterruptedException {
        compare(
                "POST /api/createPayment HTTP/1.1",
                "{\"user_id\":106,\"external_id\":\"order-1\",\"fiat_symbol\":\"EUR\",\"fiat_amount\":100,"
                        + "\"coin_symbol\":\"USDC\",\"coin_chain\":\"polygon\","
                        + "\"wallet\":\"0x52908400098527886E0F7030069857D2E4169EE7\"}");
    }

    private void compare(String line, String body) throws IOException, InterruptedException {
        try (ForkedServer sandbox = ForkedServer.ofClass(List.of(), Main.class, List.of("--port=0"));
                ForkedServer prism = Prism.start(directory)) {
            String token = new Caller(sandbox.address()).token();
            Path request = Measurement.request(directory, "request", line + "\r\nauth: " + token, body);
            // Prism has no base path.
            Path bare = Measurement.request(
                    directory, "request-to-prism", line.replace("/api/", "/") + "\r\nauth: " + token, body);
            Path answer = Files.writeString(directory.resolve("answer.json"), answer(sandbox, token, body));
            try (ForkedServer container =
                    ForkedServer.ofClass(List.of(), BareContainer.class, List.of(answer.toString()))) {
                warmUp(sandbox, request);
                warmUp(container, request);
                warmUp(prism, bare);
                judge(line, sandbox, container, prism, request, bare);
            }
        }
    }

    private static void warmUp(ForkedServer server, Path request) throws IOException, InterruptedException {
        double before = 0;
        double now = Measurement.most(server, WARM_UP_MILLIS, request).rate();
        for (int i = 1; i < MOST_WARM_UPS && now > before * NO_FASTER; i++) {
            before = Math.max(before, now);
            now = Measurement.most(server, WARM_UP_MILLIS, request).rate();
        }
    }

    /** In turns, so that whatever else the machine does hits all of them. */
    private static void judge(
            String line, ForkedServer sandbox, ForkedServer container, ForkedServer prism, Path request, Path bare)
            throws IOException, InterruptedException {
        double own = 0;
        double constant = 0;
        double mock = 0;
        for (int turn = 0; turn < 3; turn++) {
            Measurement answered = Measurement.most(sandbox, MILLIS, request);
            assertThat(answered.refused()).isZero();
            own = Math.max(own, answered.rate());
            constant = Math.max(
                    constant, Measurement.most(container, MILLIS, request).rate());
            Measurement mocked = Measurement.most(prism, MILLIS / 2, bare);
            assertThat(mocked.refused()).isZero();
            mock = Math.max(mock, mocked.rate());
        }
        Measurement half = Measurement.at(own / 2, sandbox, MILLIS, request);
        System.out.printf(
                Locale.ROOT,
                "%s, %d connections: sandbox %,.0f/s, bare container %,.0f/s, Prism %,.0f/s;"
                        + " %.2f of the container, %.1f times Prism; p99 at half of the load %.1f ms%n",
                line,
                Measurement.CONNECTIONS,
                own,
                constant,
                mock,
                own / constant,
                own / mock,
                half.millis99());
        assertThat(own / mock).as("times Prism").isGreaterThanOrEqualTo(20);
        assertThat(own / constant).as("of the bare container").isGreaterThanOrEqualTo(0.5);
        assertThat(half.millis99()).as("p99 at half of the load").isLessThan(20);
    }

    private static String answer(ForkedServer sandbox, String token, String body) {
        Caller caller = new Caller(sandbox.address());
        return body.isEmpty()
                ? caller.send(caller.to("/available-assets").header("auth", token))
                        .body()
                : caller.post("/createPayment", body, "auth", token).body();
    }
}
