package io.cryptopocket.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.cryptopocket.sandbox.Browser.Page;
import io.cryptopocket.spec.Contract;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FaceTest {

    private static Sandbox sandbox;
    private static Browser browser;
    private static Caller caller;

    @BeforeAll
    static void start() {
        sandbox = Sandbox.builder().byHand().start();
        browser = new Browser(sandbox);
        caller = new Caller(sandbox);
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @Test
    void tells_the_credentials_the_customers_and_which_contract_it_is() {
        Contract contract = Contract.load();
        Page front = browser.get("/");
        assertThat(front.status()).isEqualTo(200);
        assertThat(front.text())
                .contains("cp_key_alpha", "cp_secret_beta", "A customer of ours who is banned", "magic:at-once")
                .contains(
                        contract.version(), contract.sha256(), sandbox.baseUri().toString());
    }

    @Test
    void tells_how_quickly_things_go_on() {
        assertThat(browser.get("/").text())
                .contains("Nothing goes on by itself here")
                .doesNotContain("each step takes", "made-up customer");
        try (Sandbox quick = Sandbox.builder().pace(Duration.ofMillis(250)).start()) {
            assertThat(new Browser(quick).get("/").text())
                    .contains("each step takes 250 ms", "a made-up customer completes the payment after 500 ms");
        }
    }

    @Test
    void shows_commands_whose_requests_are_understood() {
        String token = caller.token();
        String text = browser.get("/").text();
        assertThat(text).contains("API=" + sandbox.baseUri());
        int guided = text.indexOf("$API/createGuidedPayment");
        String body = text.substring(text.indexOf("-d '", guided) + 4, text.indexOf("}'", guided) + 1);
        assertThat(Caller.json(caller.post("/createGuidedPayment", body, "auth", token))
                        .at("/status")
                        .textValue())
                .isEqualTo("success");
    }

    @Test
    void fetches_nothing_from_elsewhere_and_may_not_be_framed() {
        for (String page : List.of("/", "/reference", "/control")) {
            Page answer = browser.get(page);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.header("Content-Type")).isEqualTo("text/html;charset=utf-8");
            assertThat(answer.header("Content-Security-Policy"))
                    .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'")
                    .doesNotContain("unsafe");
            assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
            assertThat(answer.html()).doesNotContainPattern("(?i)\\ssrc=|@import|url\\(|\\sstyle=|\\son[a-z]+=");
        }
    }

    @Test
    void serves_the_reference_whose_examples_call_this_server() {
        assertThat(browser.get("/reference").text())
                .contains("API=" + sandbox.baseUri())
                .contains("Upload a document of a customer");
    }

    @Test
    void serves_the_contract_itself() {
        Page contract = browser.get("/cryptopocket.yaml");
        assertThat(contract.header("Content-Type")).isEqualTo("application/yaml;charset=utf-8");
        assertThat(contract.html()).isEqualTo(Contract.load().text());
    }

    @Test
    void shows_the_last_requests_with_their_answers_and_masks_secrets() {
        String token = caller.token();
        caller.post(
                "/customers/106/documents", "{\"type\":\"payslip\",\"file\":\"c2VjcmV0LXBheXNsaXA=\"}", "auth", token);
        caller.send(caller.to("/users/find?email=ana.ruiz@example.com").header("auth", token));
        String shown = browser.get("/requests").text();
        assertThat(shown)
                .contains("/api/customers/106/documents 200 ok", "uploadCustomerDocument, as alpha")
                .contains("\"type\" : \"payslip\"", "\"file\" : \"***\"", "/api/users/find?email=***")
                .contains("\"kyc_status\" : \"valid\"", "\"email\" : \"***\"")
                .contains("\"api_key\" : \"***\"", "\"api_secret\" : \"***\"", "\"token\" : \"***\"")
                .doesNotContain("cp_secret_alpha", token, "ana.ruiz", "Ana Ruiz", "c2VjcmV0");
    }

    @Test
    void shows_refused_requests_as_their_sender_saw_them() {
        caller.send(caller.to("/no/such/<b>path</b>".replace("<", "%3C").replace(">", "%3E")));
        caller.send(
                caller.to("/authenticate").header("Content-Type", "text/plain").PUT(BodyPublishers.ofString("x")));
        caller.post("/authenticate", "{\"api_secret\": \"half");
        assertThat(browser.get("/requests").text())
                .contains("GET /api/no/such/%3Cb%3Epath%3C/b%3E 404 not_found", "No operation, without a valid token")
                .contains("PUT /api/authenticate 405 method_not_allowed")
                .contains("POST /api/authenticate 400 malformed_json")
                .doesNotContain("half");
    }

    @Test
    void shows_form_fields_as_json() {
        caller.send(caller.to("/subscribeToWebhook")
                .header("auth", caller.token())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(
                        "url=https%3A%2F%2Fshop.example.com%2Fevents&type=PAY_IN&api_secret=s3cret")));
        assertThat(browser.get("/requests").text())
                .contains(
                        "\"url\" : \"https://shop.example.com/events\"",
                        "\"type\" : \"PAY_IN\"",
                        "\"api_secret\" : \"***\"")
                .doesNotContain("s3cret");
    }

    @Test
    void gives_only_what_is_new_since_the_last_time() {
        caller.token();
        String newest = browser.get("/requests").html().replaceFirst("(?s).*?data-number=\"([^\"]+)\".*", "$1");
        assertThat(browser.get("/requests?after=" + newest).html()).isEmpty();
        caller.send(caller.to("/nothing-new"));
        assertThat(browser.get("/requests?after=" + newest).html())
                .contains("/api/nothing-new")
                .containsOnlyOnce("<li");
    }

    @Test
    void shows_a_page_that_was_open_before_a_new_start_all_that_happened_since() {
        caller.send(caller.to("/before-the-start"));
        String newest = browser.get("/requests").html().replaceFirst("(?s).*?data-number=\"([^\"]+)\".*", "$1");
        try (Sandbox anew = Sandbox.builder().start()) {
            Caller first = new Caller(anew);
            first.send(first.to("/since-the-start"));
            assertThat(new Browser(anew).get("/requests?after=" + newest).html())
                    .contains("/api/since-the-start")
                    .containsOnlyOnce("<li");
        }
    }

    @Test
    void remembers_a_large_upload_by_its_beginning_only() {
        String file = "A".repeat(400_000);
        caller.post(
                "/customers/106/documents", "{\"type\":\"invoice\",\"file\":\"" + file + "\"}", "auth", caller.token());
        assertThat(browser.get("/requests").text())
                .contains("Request, 400,028 bytes")
                .contains("\"type\" : \"invoice\", \"file\" : \"***\" } …")
                .doesNotContain("AAAA");
    }
}
