package io.cryptopocket.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.cryptopocket.sandbox.Browser.Page;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who may use the control, and whether it is there. */
class ControlGuardTest {

    private static Sandbox sandbox;
    private static Browser browser;

    @BeforeAll
    static void start() {
        sandbox = Sandbox.builder().byHand().start();
        browser = new Browser(sandbox);
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @Test
    void answers_no_page_of_another_site() {
        assertThat(browser.json("/control/reset", "", "Origin", "https://evil.example")
                        .status())
                .isEqualTo(403);
        assertThat(browser.json("/control;a=b/reset", "", "Origin", "https://evil.example")
                        .status())
                .isEqualTo(403);
        assertThat(browser.json("/control/reset", "", "Sec-Fetch-Site", "cross-site")
                        .status())
                .isEqualTo(403);
        assertThat(browser.send(browser.to("/control/storage").POST(BodyPublishers.ofString("{\"broken\":true}")))
                        .status())
                .isEqualTo(415);
    }

    @Test
    void answers_only_under_the_names_of_this_machine() throws IOException {
        assertThat(raw("evil.example")).startsWith("HTTP/1.1 403");
        assertThat(raw("localhost:" + sandbox.baseUri().getPort())).startsWith("HTTP/1.1 200");
    }

    @Test
    void is_not_there_when_it_is_left_out() {
        try (Sandbox without = Sandbox.builder().withoutControl().start()) {
            Browser other = new Browser(without);
            assertThat(other.get("/control").status()).isEqualTo(404);
            for (String method : new String[] {"GET", "POST"}) {
                Matcher path = Pattern.compile("/control/[^\\s{}]+")
                        .matcher(browser.get("/control").text());
                while (path.find()) {
                    Page gone = other.send(other.to(path.group()).method(method, BodyPublishers.noBody()));
                    assertThat(gone.status()).as(path.group()).isEqualTo(404);
                    assertThat(Caller.json(gone.answer()).at("/error").textValue())
                            .isEqualTo("not_found");
                }
            }
            assertThat(other.get("/").html()).doesNotContain("href=\"/control\"");
            assertThat(other.get(completed(without)).text())
                    .contains("Your coins are sent", "Each step takes 1 second")
                    .doesNotContain("/control");
        }
    }

    /** The gateway page of a payment that is complete. */
    private static String completed(Sandbox other) {
        Caller customer = new Caller(other);
        String order = "{\"user_id\":106,\"external_id\":\"magic:at-once\",\"fiat_amount\":100,"
                + "\"coin_symbol\":\"USDC\",\"coin_chain\":\"polygon\"}";
        return Caller.json(customer.post("/createGuidedPayment", order, "auth", customer.token()))
                .at("/data/gateway_url")
                .textValue();
    }

    private static String raw(String host) throws IOException {
        URI api = sandbox.baseUri();
        try (Socket socket = new Socket(api.getHost(), api.getPort())) {
            socket.getOutputStream()
                    .write(("GET /control/state HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
