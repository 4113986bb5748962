package io.cryptopocket.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cryptopocket.client.error.CallTimeoutException;
import io.cryptopocket.client.server.RawServer;
import io.cryptopocket.client.server.Reply;
import io.cryptopocket.client.server.StubServer;
import io.cryptopocket.spec.Contract;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class SettingsTest {

    private static CryptoPocketBuilder complete() {
        return CryptoPocket.builder().apiKey("key").apiSecret("secret");
    }

    private static void assertRefused(ThrowingCallable setting, String message) {
        assertThatThrownBy(setting).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }

    @Test
    void needs_key_and_secret() {
        assertRefused(
                () -> CryptoPocket.builder().apiSecret("secret").build(),
                "apiKey is missing; CryptoPocket hands it out with the integration.");
        assertRefused(
                () -> CryptoPocket.builder().apiKey("key").apiSecret(" ").build(),
                "apiSecret is missing; CryptoPocket hands it out with the integration.");
        assertRefused(
                () -> complete().apiSecret("secret\n").build(),
                "apiSecret starts or ends with white space; was it copied with a line break?");
    }

    @Test
    void needs_a_url_with_scheme_and_host_and_nothing_behind_the_path() {
        assertRefused(
                () -> complete().baseUrl("sandbox.cryptopocket.io/api").build(),
                "baseUrl is \"sandbox.cryptopocket.io/api\"; it must start with http:// or https:// and a host.");
        assertRefused(() -> complete().baseUrl("https://a b").build(), "baseUrl is \"https://a b\", which is no URL.");
        assertRefused(
                () -> complete().baseUrl("https://example.com/api?x=1").build(),
                "baseUrl is \"https://example.com/api?x=1\"; it must end with its path, and hold no user.");
        assertRefused(
                () -> complete().baseUrl("https://ana:geheim@example.com/api").build(),
                "baseUrl is \"https://***@example.com/api\"; it must end with its path, and hold no user.");
        assertRefused(
                () -> complete().baseUrl("").build(),
                "baseUrl is empty; give the URL of the API, for example https://sandbox.cryptopocket.io/api.");
    }

    @Test
    void needs_times_and_numbers_in_range() {
        assertRefused(
                () -> complete().connectTimeout(Duration.ZERO).build(), "connectTimeout is PT0S; give more than zero.");
        assertRefused(
                () -> complete().callTimeout(Duration.ofSeconds(-1)).build(),
                "callTimeout is PT-1S; give more than zero and at most one day.");
        assertRefused(
                () -> complete().callTimeout(null).build(),
                "callTimeout is missing; give more than zero and at most one day.");
        assertRefused(() -> complete().retries(11).build(), "retries is 11; give a number from 0 to 10.");
        assertRefused(
                () -> CallOptions.DEFAULT.withUploadTimeout(Duration.ofDays(2)),
                "uploadTimeout is PT48H; give more than zero and at most one day.");
        assertRefused(() -> complete().options(null).build(), "options is missing; leave it out or give one.");
        assertRefused(() -> complete().clock(null).build(), "clock is missing; leave it out or give one.");
        assertRefused(() -> complete().environment(null).build(), "environment is missing; leave it out or give one.");
        assertRefused(
                () -> complete().userAgentSuffix("shop\r\nauth: x").build(),
                "userAgentSuffix must be 1 to 200 printable ASCII characters, for example shop/2.1.");
    }

    @Test
    void does_not_ignore_settings_that_an_http_client_of_ones_own_brings_itself() {
        HttpClient http = HttpClient.newHttpClient();
        assertRefused(
                () -> complete()
                        .httpClient(http)
                        .connectTimeout(Duration.ofSeconds(1))
                        .build(),
                "connectTimeout has no effect on an httpClient of your own; set it there.");
        assertRefused(
                () -> complete()
                        .httpClient(http)
                        .proxy(ProxySelector.getDefault())
                        .build(),
                "proxy has no effect on an httpClient of your own; set it there.");
        assertRefused(
                () -> complete()
                        .httpClient(HttpClient.newBuilder()
                                .followRedirects(HttpClient.Redirect.ALWAYS)
                                .build())
                        .build(),
                "httpClient follows redirects, which would hand the token to wherever they lead; build it with Redirect.NEVER.");
    }

    @Test
    void combines_single_options_with_all_of_them_in_whatever_order() {
        try (CryptoPocket pocket = complete()
                .retries(7)
                .options(CallOptions.DEFAULT.withUploadTimeout(Duration.ofHours(1)))
                .callTimeout(Duration.ofSeconds(3))
                .build()) {
            assertThat(pocket.options())
                    .isEqualTo(new CallOptions(Duration.ofSeconds(3), Duration.ofHours(1), 7, false));
        }
    }

    @Test
    void goes_through_a_proxy() throws IOException {
        AtomicReference<String> requestLine = new AtomicReference<>();
        try (RawServer proxy =
                        new RawServer(RawServer.answering("application/json", "{\"status\":\"ok\",\"data\":[]}"));
                CryptoPocket pocket = complete()
                        .baseUrl("http://api.invalid/api")
                        .proxy(ProxySelector.of(new InetSocketAddress("127.0.0.1", proxy.port())))
                        .build()) {
            proxy.onHead(head -> requestLine.set(head.lines().findFirst().orElseThrow()));
            assertThat(pocket.assets().listAvailableAssets()).isEmpty();
            assertThat(requestLine).hasValue("GET http://api.invalid/api/available-assets HTTP/1.1");
        }
    }

    @Test
    void ends_connecting_in_time() throws IOException {
        // A queue of one that nobody accepts from: whoever comes later gets no answer to the attempt to connect.
        try (ServerSocket full = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Socket one = new Socket(full.getInetAddress(), full.getLocalPort());
                Socket two = new Socket(full.getInetAddress(), full.getLocalPort());
                CryptoPocket pocket = complete()
                        .baseUrl("http://127.0.0.1:" + full.getLocalPort() + "/api")
                        .connectTimeout(Duration.ofMillis(200))
                        .retries(0)
                        .build()) {
            assertThat(one.isConnected() && two.isConnected()).isTrue();
            assertThatThrownBy(() -> pocket.assets().listAvailableAssets())
                    .isInstanceOfSatisfying(
                            CallTimeoutException.class,
                            late -> assertThat(late.mayHaveArrived()).isFalse())
                    .hasMessage("authenticate: no connection within the time for connecting.");
        }
    }

    @Test
    void reads_the_environment() {
        assertRefused(
                () -> EnvironmentVariables.read(Map.of("CRYPTOPOCKET_API_SECRET", "s")),
                "The environment variable CRYPTOPOCKET_API_KEY is not set; CryptoPocket hands out key and secret.");
        assertRefused(
                () -> EnvironmentVariables.read(Map.of(
                        "CRYPTOPOCKET_API_KEY", "k", "CRYPTOPOCKET_API_SECRET", "s", "CRYPTOPOCKET_URL", "nowhere")),
                "In the environment variable CRYPTOPOCKET_URL: baseUrl is \"nowhere\"; it must start with http:// or https:// and a host.");
        try (CryptoPocket pocket = EnvironmentVariables.read(Map.of(
                        "CRYPTOPOCKET_API_KEY",
                        "k",
                        "CRYPTOPOCKET_API_SECRET",
                        "s",
                        "CRYPTOPOCKET_URL",
                        "https://example.com/api/"))
                .build()) {
            assertThat(pocket).hasToString("CryptoPocket{https://example.com/api}");
        }
    }

    @Test
    void never_prints_the_credentials() {
        CryptoPocketBuilder builder =
                CryptoPocket.builder().apiKey("my-api-key").apiSecret("my-secret");
        assertThat(builder.toString()).doesNotContain("my-api-key", "my-secret");
        try (CryptoPocket pocket = builder.build()) {
            assertThat(pocket.toString()).doesNotContain("my-api-key", "my-secret");
        }
    }

    @Test
    void introduces_itself_with_its_contract_and_the_application() {
        Contract contract = Contract.load();
        try (StubServer server = new StubServer()
                        .reply("/available-assets", Reply.json(200, "{\"status\":\"ok\",\"data\":[]}"));
                CryptoPocket pocket =
                        server.client().userAgentSuffix("shop/2.1").build()) {
            pocket.assets().listAvailableAssets();
            assertThat(server.only("/available-assets").header("User-Agent"))
                    .matches("cryptopocket-java/" + contract.version().replace(".", "\\.") + " \\(Java \\d+; contract "
                            + contract.sha256().substring(0, 12) + "\\) shop/2\\.1");
        }
    }

    @Test
    void leaves_an_http_client_of_ones_own_open() {
        HttpClient http = HttpClient.newHttpClient();
        try (StubServer server =
                new StubServer().reply("/available-assets", Reply.json(200, "{\"status\":\"ok\",\"data\":[]}"))) {
            server.client().httpClient(http).build().close();
            try (CryptoPocket pocket = server.client().httpClient(http).build()) {
                assertThat(pocket.assets().listAvailableAssets()).isEmpty();
            }
        }
    }
}
