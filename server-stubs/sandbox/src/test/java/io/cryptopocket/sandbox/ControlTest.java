package io.cryptopocket.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.cryptopocket.sandbox.Browser.Page;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ControlTest {

    private static final String PAYMENT = "{\"user_id\":106,\"payment_type\":\"TYPE\",\"fiat_symbol\":\"EUR\","
            + "\"fiat_amount\":100,\"coin_symbol\":\"USDC\",\"coin_chain\":\"polygon\","
            + "\"wallet\":\"0x739dbba13a8ea1d42e541c3a9012c0f462cb5535\"}";

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

    @BeforeEach
    void reset() {
        control("reset", "");
    }

    @Test
    void everything_on_the_page_can_be_asked() {
        String page = browser.get("/control").text();
        Matcher line = Pattern.compile("curl (-X POST )?(\\S+/control/\\S+)(?: -H \\S+ \\S+ \\\\ -d '([^']*)')?")
                .matcher(page);
        int lines = 0;
        while (line.find()) {
            Page answer = line.group(1) == null
                    ? browser.get(line.group(2))
                    : browser.json(line.group(2).replace("$", ""), line.group(3) == null ? "" : line.group(3));
            assertThat(answer.html()).as(line.group()).contains("\"status\" : ");
            assertThat(answer.status()).as(line.group()).isIn(200, 404);
            lines++;
        }
        assertThat(lines).isEqualTo(18);
    }

    @Test
    void moves_the_clock_and_with_it_the_life_of_tokens() {
        String token = caller.token();
        Instant before = Instant.parse(
                control("clock", "{\"held\":true}").at("/data/now").textValue());
        JsonNode after = control("clock", "{\"forward\":\"PT2H\"}");
        assertThat(Instant.parse(after.at("/data/now").textValue())).isEqualTo(before.plus(Duration.ofHours(2)));
        assertThat(code(caller.send(caller.to("/available-assets").header("auth", token))))
                .isEqualTo("authorization_incorrect");
        assertThat(control("clock", "{\"forward\":\"PT-1H\"}").at("/message").textValue())
                .isEqualTo("The clock only goes forward.");
        assertThat(control("clock", "{\"forward\":\"an hour\"}").at("/message").textValue())
                .contains("\"an hour\" is no ISO 8601 duration");
    }

    @Test
    void takes_a_payment_through_its_states() {
        String id = create("transfer").at("/data/payment_id").textValue();
        for (String status : new String[] {"pending_bank", "payment_received", "coins_sent"}) {
            assertThat(control("payments/" + id + "/advance", "")
                            .at("/data/status")
                            .textValue())
                    .isEqualTo(status);
        }
        JsonNode last = control("payments/" + id + "/advance", "");
        assertThat(last.at("/error").textValue()).isEqualTo("not_possible_now");
        assertThat(last.at("/message").textValue()).isEqualTo("The payment stays coins_sent.");
    }

    @Test
    void lets_coins_arrive_and_money_be_paid_out() {
        String id = post(
                        "/createRampoff",
                        "{\"user_id\":106,\"amount\":10,\"symbol\":\"USDC\",\"blockchain\":\"polygon\","
                                + "\"iban\":\"ES9201824321640201234567\"}")
                .at("/data/id")
                .textValue();
        assertThat(control("rampoffs/" + id + "/advance", "").at("/data/status").textValue())
                .isEqualTo("crypto_received");
        assertThat(control("rampoffs/" + id + "/advance", "").at("/data/status").textValue())
                .isEqualTo("finished");
    }

    @Test
    void lets_a_bank_transfer_arrive_which_is_recognized_by_its_concept() {
        JsonNode data = create("transfer").at("/data");
        JsonNode arrived = control(
                "transfers",
                "{\"iban\":\"" + data.at("/iban").textValue()
                        + "\",\"amount\":100,\"sender_name\":\"Ana\",\"concept\":\""
                        + data.at("/concept").asText() + "\"}");
        assertThat(arrived.at("/data/payment_id")).isEqualTo(data.at("/payment_id"));
        assertThat(control(
                                "transfers",
                                "{\"iban\":\"ES5300491500092110987654\",\"amount\":0.001,\"sender_name\":\"Ana\"}")
                        .at("/message")
                        .textValue())
                .isEqualTo("The amount must have at most 2 decimal places.");
        assertThat(control("transfers", "{\"iban\":\"ES9201824321640201234567\",\"amount\":1,\"sender_name\":\"Ana\"}")
                        .at("/error")
                        .textValue())
                .isEqualTo("not_found");
    }

    @Test
    void decides_verifications_and_marks_customers() {
        assertThat(control("customers/111/kyc", "{\"status\":\"valid\"}")
                        .at("/data/kyc_status")
                        .textValue())
                .isEqualTo("valid");
        assertThat(control("customers/111/kyc", "{\"status\":\"fail\"}")
                        .at("/message")
                        .textValue())
                .isEqualTo("The verification stays valid.");
        assertThat(control("customers/111/kyc", "{\"status\":\"good\"}")
                        .at("/message")
                        .textValue())
                .isEqualTo("There is no status \"good\"; known are unused, processing, valid, fail.");
        assertThat(control("customers/106/traits", "{\"banned\":true}")
                        .at("/data/traits/0")
                        .textValue())
                .isEqualTo("banned");
        assertThat(create("card").at("/error").textValue()).isEqualTo("user_banned");
        control("customers/106/traits", "{\"banned\":false}");
        assertThat(create("card").at("/status").textValue()).isEqualTo("success");
        assertThat(control("customers/1/kyc", "{\"status\":\"valid\"}")
                        .at("/message")
                        .textValue())
                .isEqualTo("There is no customer \"1\".");
    }

    @Test
    void breaks_storage_and_provider_and_mends_them() {
        String document = "{\"type\":\"payslip\",\"file\":\"JVBERi0xLjQK\"}";
        control("storage", "{\"broken\":true}");
        assertThat(post("/customers/106/documents", document).at("/error").textValue())
                .isEqualTo("file_upload_failed");
        control("storage", "{\"broken\":false}");
        assertThat(post("/customers/106/documents", document).at("/status").textValue())
                .isEqualTo("ok");
        control("provider", "{\"broken\":true}");
        assertThat(create("card").at("/error").textValue()).isEqualTo("error_payment_creation");
    }

    @Test
    void takes_an_integration_off_the_allow_list() {
        String token = caller.token();
        control("integrations/alpha", "{\"allowed\":false}");
        assertThat(code(caller.send(caller.to("/available-assets").header("auth", token))))
                .isEqualTo("authorization_incorrect");
        control("integrations/alpha", "{\"allowed\":true}");
        assertThat(code(caller.send(caller.to("/available-assets").header("auth", token))))
                .isEmpty();
    }

    @Test
    void revokes_the_tokens_of_an_integration_which_can_sign_in_anew() {
        String token = caller.token();
        String other = caller.token("cp_key_beta", "cp_secret_beta");
        control("integrations/alpha/revoke", "");
        assertThat(code(caller.send(caller.to("/available-assets").header("auth", token))))
                .isEqualTo("authorization_incorrect");
        assertThat(code(caller.send(caller.to("/available-assets").header("auth", other))))
                .isEmpty();
        assertThat(code(caller.send(caller.to("/available-assets").header("auth", caller.token()))))
                .isEmpty();
        assertThat(control("integrations/gamma/revoke", "").at("/error").textValue())
                .isEqualTo("not_found");
    }

    @Test
    void turns_a_fault_on_and_off() {
        String fault = "wrong-status:authenticate/200/success";
        assertThat(control("fault", "{\"name\":\"" + fault + "\"}")
                        .at("/data/fault")
                        .textValue())
                .isEqualTo(fault);
        assertThat(caller.post("/authenticate", "{\"api_key\":\"cp_key_alpha\",\"api_secret\":\"cp_secret_alpha\"}")
                        .statusCode())
                .isNotEqualTo(200);
        assertThat(control("fault", "{\"name\":null}").at("/data/fault").isNull())
                .isTrue();
        assertThat(caller.token()).isNotEmpty();
        assertThat(control("fault", "{\"name\":\"wrong\"}").at("/message").textValue())
                .startsWith("There is no fault wrong; the nearest is ");
    }

    @Test
    void makes_everything_as_it_was() {
        String token = caller.token();
        create("card");
        control("storage", "{\"broken\":true}");
        JsonNode state = control("reset", "").at("/data");
        assertThat(state.at("/payments").intValue()).isEqualTo(4);
        assertThat(state.at("/storage_broken").booleanValue()).isFalse();
        assertThat(code(caller.send(caller.to("/available-assets").header("auth", token))))
                .isEqualTo("authorization_incorrect");
        assertThat(browser.get("/requests").html()).containsOnlyOnce("<li");
    }

    @Test
    void refuses_what_it_does_not_understand_with_a_sentence() {
        assertThat(control("clock", "{\"foward\":\"PT1H\"}").at("/message").textValue())
                .isEqualTo("There is no field \"foward\" here; known are forward, held.");
        assertThat(control("storage", "{\"broken\":\"yes\"}").at("/message").textValue())
                .isEqualTo("\"broken\" must be true or false.");
        assertThat(control("storage", "{").at("/error").textValue()).isEqualTo("malformed_json");
        assertThat(control("storage", "[]").at("/message").textValue()).isEqualTo("Send a JSON object with broken.");
    }

    private static JsonNode control(String path, String body) {
        return Caller.json(browser.json("/control/" + path, body).answer());
    }

    private static JsonNode create(String type) {
        return post("/createPayment", PAYMENT.replace("TYPE", type));
    }

    private static JsonNode post(String path, String body) {
        return Caller.json(caller.post(path, body, "auth", caller.token()));
    }

    private static String code(HttpResponse<String> answer) {
        return Caller.json(answer).path("error").asText();
    }
}
