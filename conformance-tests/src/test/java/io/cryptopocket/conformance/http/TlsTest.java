package io.cryptopocket.conformance.http;

import static io.cryptopocket.conformance.http.RawServer.readHead;
import static io.cryptopocket.conformance.http.RawServer.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class TlsTest {

    private static final Request GET = new Request("GET", Parts.of("/x"), Map.of(), Optional.empty());
    private static final Duration SHORT = Duration.ofMillis(300);
    private static final String PASSWORD = "changeit";

    @TempDir
    private static Path directory;

    private static Path store;
    private static HttpsServer server;

    @BeforeAll
    static void start() throws Exception {
        store = directory.resolve("server.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "server",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "SAN=IP:127.0.0.1",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        PASSWORD,
                        "-keystore",
                        store.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(keytool.waitFor()).isZero();
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context()));
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterAll
    static void stop() {
        server.stop(0);
    }

    @Test
    void a_server_that_is_not_trusted_is_not_talked_to() {
        try (RestClient client = client("https")) {
            assertThat(catchThrowableOfType(NoAnswer.class, () -> client.send(GET, Map.of())))
                    .hasMessage("the TLS connection could not be made.");
        }
    }

    @Test
    void a_server_that_is_trusted_answers_whatever_the_case_of_the_scheme() throws Exception {
        try (RestClient client = trusting(() -> client("HTTPS"))) {
            assertThat(client.send(GET, Map.of()).status()).isEqualTo(204);
            assertThat(client.send(GET, Map.of()).status()).isEqualTo(204);
        }
    }

    @Test
    void a_body_that_was_cut_when_the_time_was_over_is_no_answer() throws Exception {
        try (RawServer dripping = new RawServer(context().getServerSocketFactory(), (socket, in, out) -> {
                    readHead(in);
                    write(out, "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{");
                    while (!socket.isClosed()) {
                        write(out, " ");
                        LockSupport.parkNanos(20_000_000);
                    }
                });
                RestClient client = trusting(() -> new RestClient(secure(dripping), SHORT))) {
            assertThat(catchThrowableOfType(NoAnswer.class, () -> client.send(GET, Map.of())))
                    .hasMessage("there was no complete answer within 300 ms.");
        }
    }

    private static RestClient trusting(Supplier<RestClient> client) {
        System.setProperty("javax.net.ssl.trustStore", store.toString());
        System.setProperty("javax.net.ssl.trustStorePassword", PASSWORD);
        try {
            return client.get();
        } finally {
            System.clearProperty("javax.net.ssl.trustStore");
            System.clearProperty("javax.net.ssl.trustStorePassword");
        }
    }

    private static URI secure(RawServer server) {
        return URI.create(server.url().toString().replace("http:", "https:"));
    }

    @Test
    void a_handshake_that_never_ends_is_ended_in_time() throws Exception {
        try (RawServer dripping = new RawServer((socket, in, out) -> {
                    // The head of a handshake record of 16 KiB (RFC 8446, section 5.1), and then a byte at a time.
                    out.write(new byte[] {22, 3, 3, 0x40, 0});
                    while (!socket.isClosed()) {
                        write(out, "x");
                        LockSupport.parkNanos(20_000_000);
                    }
                });
                RestClient client = new RestClient(secure(dripping), SHORT)) {
            assertThat(catchThrowableOfType(NoAnswer.class, () -> client.send(GET, Map.of())))
                    .hasMessage("there was no complete answer within 300 ms.");
        }
    }

    private static RestClient client(String scheme) {
        return new RestClient(
                URI.create(scheme + "://127.0.0.1:" + server.getAddress().getPort()), Duration.ofSeconds(20));
    }

    private static SSLContext context() throws GeneralSecurityException, IOException {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, PASSWORD.toCharArray());
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }
}
