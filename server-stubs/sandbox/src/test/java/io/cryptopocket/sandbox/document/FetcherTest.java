package io.cryptopocket.sandbox.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cryptopocket.sandbox.storage.DocumentStorage;
import io.cryptopocket.sandbox.storage.Spool;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FetcherTest {

    private static final byte[] PDF = "%PDF-1.4 and so on".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    private Path directory;

    private DocumentStorage storage;
    private FileServer server;

    /** Names that a test makes up; all others are unknown. */
    private Map<String, String> names = Map.of();

    @BeforeEach
    void start() throws IOException {
        storage = new DocumentStorage(directory, customer -> Long.MAX_VALUE);
        server = new FileServer().file("/file", "application/pdf; charset=binary", PDF);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void fetches_a_file_from_a_server_on_the_allow_list() throws Exception {
        try (Spool spool = storage.spool()) {
            Fetched fetched = allowing("127.0.0.1:" + server.port()).fetch(url("127.0.0.1", "/file?x=1"), spool);

            assertThat(fetched.mime()).isEqualTo("application/pdf; charset=binary");
            assertThat(spool.size()).isEqualTo(PDF.length);
        }
    }

    @Test
    void an_entry_with_a_port_allows_no_other_port() {
        assertRefused(allowing("127.0.0.1:1"), url("127.0.0.1", "/file"));
        assertThat(server.visits).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:%d/file",
                "http://127.1:%d/file",
                "http://2130706433:%d/file",
                "http://0.0.0.0:%d/file",
                "http://[::1]:%d/file",
                "http://[::ffff:127.0.0.1]:%d/file",
                "http://[::ffff:7f00:1]:%d/file",
                "http://localhost:%d/file",
                "HTTP://LOCALHOST:%d/file",
                "http://inside.example.com:%d/file",
                "http://half-inside.example.com:%d/file"
            })
    void goes_to_no_internal_address_however_it_is_written(String pattern) {
        names = Map.of("inside.example.com", "127.0.0.1", "half-inside.example.com", "8.8.8.8,127.0.0.1");

        assertRefused(allowing(), pattern.formatted(server.port()));
        assertThat(server.visits).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://unreachable.invalid/x",
                "http://",
                "http:///path",
                "http://user:password@example.com/",
                "http://exa mple.com/",
                "http://example.com:99999/",
                "http://example.com:0/",
                "http://[fe80::1%25eth0]/",
                "http://exa\u00e4mple.com/"
            })
    void takes_no_url_that_leads_nowhere(String url) {
        assertRefused(allowing(), url);
    }

    @Test
    void checks_each_redirect_anew() {
        names = Map.of("inside.example.com", "127.0.0.1");
        server.redirect("/away", url("inside.example.com", "/file"));

        assertRefused(allowing("127.0.0.1"), url("127.0.0.1", "/away"));
        assertThat(server.visits).hasValue(1);
    }

    @Test
    void follows_three_redirects_and_no_fourth() throws Exception {
        server.redirect("/1", "/2").redirect("/2", "/3").redirect("/3", "file").redirect("/0", "/1");

        try (Spool spool = storage.spool()) {
            assertThat(allowing("127.0.0.1")
                            .fetch(url("127.0.0.1", "/1"), spool)
                            .from())
                    .hasPath("/file");
        }
        assertRefused(allowing("127.0.0.1"), url("127.0.0.1", "/0"));
    }

    @Test
    void ends_a_loop_of_redirects_and_one_to_another_scheme() {
        server.redirect("/loop", "/loop").redirect("/file-scheme", "file:///etc/passwd");

        assertRefused(allowing("127.0.0.1"), url("127.0.0.1", "/loop"));
        assertRefused(allowing("127.0.0.1"), url("127.0.0.1", "/file-scheme"));
    }

    @Test
    void connects_to_the_address_that_it_has_checked() {
        AtomicInteger questions = new AtomicInteger();
        Resolver changing =
                host -> List.of(InetAddress.getByName(questions.getAndIncrement() == 0 ? "192.0.2.1" : "127.0.0.1"));
        Fetcher fetcher = new Fetcher(new AddressGuard(Set.of("rebound.example.com"), changing));

        // 192.0.2.1 answers nobody; a second question would have led to this server.
        assertRefused(fetcher, url("rebound.example.com", "/file"));
        assertThat(questions).hasValue(1);
        assertThat(server.visits).hasValue(0);
    }

    @Test
    void takes_nothing_empty_missing_cut_or_encoded() {
        server.file("/empty", "application/pdf", new byte[0])
                .page("/cut", exchange -> {
                    exchange.sendResponseHeaders(200, 1_000);
                    OutputStream out = exchange.getResponseBody();
                    out.write(PDF);
                    out.flush();
                })
                .page("/gzip", exchange -> {
                    exchange.getResponseHeaders().add("Content-Encoding", "gzip");
                    exchange.sendResponseHeaders(200, PDF.length);
                    exchange.getResponseBody().write(PDF);
                });

        for (String path : List.of("/empty", "/missing", "/cut", "/gzip")) {
            assertRefused(allowing("127.0.0.1"), url("127.0.0.1", path));
        }
    }

    @Test
    void reads_chunks() throws Exception {
        server.page("/chunks", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                for (int i = 0; i < 100; i++) {
                    out.write(PDF);
                    out.flush();
                }
            }
        });

        try (Spool spool = storage.spool()) {
            allowing("127.0.0.1").fetch(url("127.0.0.1", "/chunks"), spool);
            assertThat(spool.size()).isEqualTo(100L * PDF.length);
        }
    }

    @Test
    void gives_up_on_a_file_that_is_too_large() throws Exception {
        server.page("/huge", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] block = new byte[1 << 20];
            OutputStream out = exchange.getResponseBody();
            for (int i = 0; i < 200; i++) {
                out.write(block);
            }
        });

        try (Spool spool = storage.spool()) {
            assertThatThrownBy(() -> allowing("127.0.0.1").fetch(url("127.0.0.1", "/huge"), spool))
                    .isInstanceOfSatisfying(
                            DocumentRefused.class,
                            refused -> assertThat(refused.refusal()).isEqualTo(Refusal.FILE_TOO_LARGE));
            assertThat(spool.size()).isLessThanOrEqualTo(DocumentLimits.MOST_BYTES);
        }
    }

    private String url(String host, String path) {
        return "http://" + host + ":" + server.port() + path;
    }

    private Fetcher allowing(String... hosts) {
        return new Fetcher(new AddressGuard(Set.of(hosts), this::resolve));
    }

    private List<InetAddress> resolve(String host) throws UnknownHostException {
        if (names.containsKey(host)) {
            return Arrays.stream(names.get(host).split(","))
                    .map(FetcherTest::literal)
                    .toList();
        }
        if (host.matches("[0-9.]+|.*:.*|(?i)localhost")) {
            return Resolver.PLATFORM.resolve(host);
        }
        throw new UnknownHostException(host);
    }

    private static InetAddress literal(String address) {
        try {
            return InetAddress.getByName(address);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private void assertRefused(Fetcher fetcher, String url) {
        assertThatThrownBy(() -> {
                    try (Spool spool = storage.spool()) {
                        fetcher.fetch(url, spool);
                    }
                })
                .isInstanceOfSatisfying(
                        DocumentRefused.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(Refusal.INVALID_FILE_URL));
    }
}
