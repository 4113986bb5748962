package io.cryptopocket.sandbox;

import static io.cryptopocket.sandbox.Caller.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What integrations see of each other, of lists and of malformed input, over real HTTP. */
class OperationsTest {

    private static Sandbox sandbox;
    private static Caller caller;
    private static String alpha;
    private static String beta;

    @BeforeAll
    static void start() {
        sandbox = Sandbox.builder().start();
        caller = new Caller(sandbox);
        alpha = caller.token();
        beta = caller.token("cp_key_beta", "cp_secret_beta");
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/payment/i3FSJb2w7vQZXdtbBtS4v8U3S, payment_not_found",
        "/getRampoff?id=N6gJBf4BGDRsXTOfKWfCz7E7j, rampoff_not_found",
        "/kyc/check?user_id=106, user_not_found",
        "/users/find?user_id=106, user_not_found",
        "/users/find?email=ana.ruiz@example.com, user_not_found",
        "/users/find?external_id=shop-4711, user_not_found",
        "/banking/accounts/ES5300491500092110987654/transactions, bank_account_not_found"
    })
    void does_not_know_what_belongs_to_another_integration(String path, String code) {
        HttpResponse<String> answer = get(path, beta);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(json(answer).path("error").textValue()).isEqualTo(code);
    }

    @Test
    void counts_nothing_of_another_integration() {
        assertThat(json(get("/customers/list", beta)).at("/pagination/total").intValue())
                .isEqualTo(1);
        assertThat(json(get("/rampoffs", beta)).at("/pagination/total").intValue())
                .isZero();
        assertThat(json(get("/banking/accounts", beta)).path("data")).hasSize(1);
    }

    @Test
    void lists_the_newest_first_and_ends_with_an_empty_page() {
        JsonNode first = json(get("/customers/list?per_page=5", alpha));
        JsonNode last = json(get("/customers/list?per_page=5&page=" + lastPage(first), alpha));
        JsonNode behind = json(get("/customers/list?per_page=5&page=" + (lastPage(first) + 1), alpha));

        assertThat(first.path("data").findValuesAsText("created_at"))
                .hasSize(5)
                .isSortedAccordingTo((one, other) -> other.compareTo(one));
        assertThat(last.at("/data").get(last.path("data").size() - 1).path("id").intValue())
                .isEqualTo(106);
        assertThat(behind.path("data")).isEmpty();
        assertThat(behind.path("pagination").path("total"))
                .isEqualTo(first.path("pagination").path("total"));
    }

    @Test
    void lists_only_what_belongs_to_no_payment() {
        JsonNode answer = json(
                get("/banking/accounts/ES5300491500092110987654/transactions?reconciled=false&per_page=100", alpha));

        assertThat(answer.path("data")).isNotEmpty().allSatisfy(transaction -> {
            assertThat(transaction.path("reconciled").booleanValue()).isFalse();
            assertThat(transaction.has("payment_id")).isFalse();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "/payments?status=lost, status",
        "/payments?status=, status",
        "/payments?page=first, page",
        "/payments?page=0, page",
        "/payments?per_page=101, per_page",
        "/kyc/check?user_id=ana, user_id",
        "/quote?amount=much&symbol=USDC&payment_type=card, amount",
        "/banking/accounts/ES5300491500092110987654/transactions?reconciled=perhaps, reconciled",
        "/banking/accounts/ES5300491500092110987654/transactions?date_from=2026-02-30, date_from"
    })
    void names_the_parameter_that_cannot_be_read(String path, String parameter) {
        HttpResponse<String> answer = get(path, alpha);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(json(answer).path("errors").has(parameter)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"fiat_amount\":\"much\"}", "{\"wallet\":null,\"callback_url\":7}", ""})
    void lets_the_missing_customer_of_a_payment_win_over_every_other_defect(String body) {
        HttpResponse<String> answer = caller.post("/createPayment", body, "auth", alpha);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"status\":\"error\",\"error\":\"fail_mandatory_field\"}");
    }

    @Test
    void names_every_field_that_a_form_lacks() {
        HttpResponse<String> answer = caller.send(caller.to("/subscribeToWebhook")
                .header("auth", alpha)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("")));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(json(answer).path("errors").has("url")).isTrue();
        assertThat(json(answer).path("errors").has("type")).isTrue();
    }

    @Test
    void keeps_a_payment_that_was_made_and_tells_its_holder_as_null() {
        String body =
                "{\"user_id\":106,\"external_id\":\"magic:stay-started\",\"payment_type\":\"card\",\"fiat_symbol\":\"EUR\","
                        + "\"fiat_amount\":100,\"coin_symbol\":\"USDC\",\"coin_chain\":\"polygon\",\"wallet\":\"0x1\"}";
        JsonNode created = json(caller.post("/createPayment", body, "auth", alpha));
        JsonNode read = json(get("/payment/" + created.at("/data/payment_id").textValue(), alpha));

        assertThat(created.path("status").textValue()).isEqualTo("success");
        assertThat(read.at("/data/fiat_amount").intValue()).isEqualTo(10_000);
        assertThat(read.at("/data/holder").isNull()).isTrue();
        assertThat(read.at("/data").has("txid")).isFalse();
        assertThat(read.at("/data/created_at").textValue())
                .matches("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{6}Z");
    }

    private static int lastPage(JsonNode list) {
        return list.at("/pagination/last_page").intValue();
    }

    private static HttpResponse<String> get(String path, String token) {
        return caller.send(caller.to(path).header("auth", token).GET());
    }
}
