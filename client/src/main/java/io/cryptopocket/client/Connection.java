package io.cryptopocket.client;

import java.net.http.HttpClient;
import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;

/** The HTTP client of a {@link CryptoPocket} and, when it was opened here, the threads it works with. */
final class Connection {

    private final String baseUrl;
    private final HttpClient http;
    private final @Nullable ExecutorService threads;

    Connection(String baseUrl, HttpClient http, @Nullable ExecutorService threads) {
        this.baseUrl = baseUrl;
        this.http = http;
        this.threads = threads;
    }

    HttpClient http() {
        return http;
    }

    void close() {
        if (threads == null) {
            return;
        }
        shutdownNow(http);
        threads.shutdown();
    }

    /** {@code shutdownNow} came to HttpClient with Java 21; before, idle connections are dropped by the garbage collector. */
    private static void shutdownNow(HttpClient http) {
        try {
            HttpClient.class.getMethod("shutdownNow").invoke(http);
        } catch (ReflectiveOperationException e) {
            // Java 17 to 20
        }
    }

    @Override
    public String toString() {
        return baseUrl;
    }
}
