package io.cryptopocket.sandbox.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.cryptopocket.sandbox.Caller;
import io.cryptopocket.sandbox.ForkedServer;
import io.cryptopocket.sandbox.Main;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Millions of requests of many kinds, in slices; before each slice the world is reset, so that what customers create does
 * not count as growth. {@code -Dsoak.requests=5000000} is the promised figure.
 */
@Tag("benchmark")
class SoakIT {

    private static final long REQUESTS = Long.getLong("soak.requests", 1_000_000);
    private static final int SLICES = 10;

    /** Slices before the compiler is done are not judged. */
    private static final int WARM = 2;

    @TempDir
    private Path directory;

    @Test
    void costs_as_much_after_millions_of_requests_as_before() throws IOException, InterruptedException {
        double[] rate = new double[SLICES];
        long[] heap = new long[SLICES];
        try (ForkedServer sandbox = ForkedServer.ofClass(List.of("-Xmx256m"), Main.class, List.of("--port=0"))) {
            for (int slice = 0; slice < SLICES; slice++) {
                Measurement measured = Measurement.of(sandbox, REQUESTS / SLICES, requests(reset(sandbox.address())));
                rate[slice] = measured.rate();
                reset(sandbox.address());
                heap[slice] = sandbox.heapBytes();
                System.out.printf(
                        Locale.ROOT,
                        "soak, slice %d of %d: %,.0f requests/s, heap %.1f MB, resident %d MB%n",
                        slice + 1,
                        SLICES,
                        rate[slice],
                        heap[slice] / 1e6,
                        sandbox.residentKib() / 1024);
            }
        }
        double speed = mean(rate, SLICES - 3, SLICES) / mean(rate, WARM, WARM + 3);
        double growth = (double) heap[SLICES - 1] / heap[WARM];
        System.out.printf(
                Locale.ROOT,
                "soak of %,d requests: speed at the end %.2f of that at the start, heap %.2f%n",
                REQUESTS,
                speed,
                growth);
        assertThat(speed).as("speed").isGreaterThan(0.9);
        assertThat(growth).as("heap").isLessThan(1.1);
    }

    private static double mean(double[] values, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += values[i];
        }
        return sum / (to - from);
    }

    /** A token of the new world. */
    private static String reset(URI api) {
        Caller caller = new Caller(api);
        new Caller(URI.create(api.toString().replace(api.getPath(), ""))).post("/control/reset", "");
        return caller.token();
    }

    private List<Path> requests(String token) throws IOException {
        String auth = "\r\nauth: " + token;
        String order = "{\"user_id\":%s,\"external_id\":\"order-1\",\"fiat_symbol\":\"EUR\",\"fiat_amount\":%s,"
                + "\"coin_symbol\":\"USDC\",\"coin_chain\":\"polygon\","
                + "\"wallet\":\"0x52908400098527886E0F7030069857D2E4169EE7\"}";
        return List.of(
                request("assets", "GET /api/available-assets", auth, ""),
                request("payments", "GET /api/payments", auth, ""),
                request("customers", "GET /api/customers/list", auth, ""),
                request("customer", "GET /api/users/find?user_id=106", auth, ""),
                request("nobody", "GET /api/users/find?user_id=999999", auth, ""),
                request("signed out", "GET /api/payments", "\r\nauth: nonsense", ""),
                request("nowhere", "GET /api/nothing", auth, ""),
                request("malformed", "POST /api/createPayment", auth, "{\"user_id\":"),
                request("invalid", "POST /api/createPayment", auth, order.formatted("\"many\"", "100")),
                request("banned", "POST /api/createPayment", auth, order.formatted("109", "100")),
                request("created", "POST /api/createPayment", auth, order.formatted("106", "100")),
                request(
                        "sign in",
                        "POST /api/authenticate",
                        "",
                        "{\"api_key\":\"cp_key_beta\",\"api_secret\":\"cp_secret_beta\"}"),
                request(
                        "refused",
                        "POST /api/authenticate",
                        "",
                        "{\"api_key\":\"cp_key_beta\",\"api_secret\":\"nonsense\"}"));
    }

    private Path request(String name, String line, String headers, String body) throws IOException {
        return Measurement.request(directory, name, line + " HTTP/1.1" + headers, body);
    }
}
