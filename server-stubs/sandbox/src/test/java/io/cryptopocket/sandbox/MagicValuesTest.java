package io.cryptopocket.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Does each value that the front page promises something of, on a clock that goes on when it is told to. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MagicValuesTest {

    private static final String ACCOUNT = "ES5300491500092110987654";

    private Sandbox sandbox;
    private Browser browser;
    private Caller caller;
    private String token;

    @BeforeAll
    void start() {
        sandbox = Sandbox.builder().start();
        browser = new Browser(sandbox);
        caller = new Caller(sandbox);
    }

    @AfterAll
    void stop() {
        sandbox.close();
    }

    @BeforeEach
    void reset() {
        control("reset", "");
        control("clock", "{\"held\":true}");
        token = caller.token();
    }

    /** How a payment stands when its answer arrives, and in the end; {@code guided} stands for one on the gateway. */
    record Paid(String externalId, String how, String first, String last) {}

    static List<Paid> payments() {
        return List.of(
                new Paid("ordinary", "transfer", "started", "coins_sent"),
                new Paid("ordinary", "guided", "started", "coins_sent"),
                new Paid("magic:stay-started", "transfer", "started", "started"),
                new Paid("magic:stay-started", "card", "started", "started"),
                new Paid("magic:stay-started", "guided", "started", "started"),
                new Paid("magic:stay-pending", "transfer", "started", "pending_bank"),
                new Paid("magic:stay-pending", "psd2", "started", "started"),
                new Paid("magic:stay-pending", "guided", "started", "started"),
                new Paid("magic:stay-received", "transfer", "started", "payment_received"),
                new Paid("magic:stay-received", "card", "started", "payment_received"),
                new Paid("magic:stay-received", "guided", "started", "payment_received"),
                new Paid("magic:at-once", "transfer", "coins_sent", "coins_sent"),
                new Paid("magic:at-once", "psd2", "coins_sent", "coins_sent"),
                new Paid("magic:at-once", "guided", "coins_sent", "coins_sent"),
                new Paid("magic:no-concept", "transfer", "started", "pending_bank"),
                new Paid("magic:wrong-amount", "transfer", "started", "pending_bank"),
                new Paid("magic:provider-fails", "guided", "started", "started"));
    }

    @ParameterizedTest
    @MethodSource("payments")
    void an_external_id_does_what_the_page_says(Paid paid) {
        String id =
                pay(106, paid.externalId(), paid.how()).at("/data/payment_id").textValue();
        assertThat(status("/payment/" + id)).isEqualTo(paid.first());
        passTime();
        assertThat(status("/payment/" + id)).isEqualTo(paid.last());
    }

    @Test
    void the_provider_fails_for_whoever_asks_it() {
        for (String how : List.of("transfer", "card", "psd2")) {
            assertThat(pay(106, "magic:provider-fails", how).at("/error").textValue())
                    .isEqualTo("error_payment_creation");
        }
    }

    @Test
    void transfers_arrive_without_a_concept_or_a_cent_short() {
        pay(106, "magic:no-concept", "transfer");
        passTime();
        assertThat(newestTransfer().has("concept")).isFalse();
        assertThat(newestTransfer().at("/amount").intValue()).isEqualTo(10_000);

        JsonNode order = pay(106, "magic:wrong-amount", "transfer");
        passTime();
        assertThat(newestTransfer().at("/concept").textValue())
                .isEqualTo(order.at("/data/concept").asText());
        assertThat(newestTransfer().at("/amount").intValue()).isEqualTo(9_999);
        assertThat(newestTransfer().at("/reconciled").booleanValue()).isFalse();
    }

    /** How a verification stands at first and in the end, and how payments are refused then; empty if they are not. */
    record Verified(String word, String first, String last, String card, String transfer) {}

    static List<Verified> customers() {
        return List.of(
                new Verified("ordinary", "unused", "valid", "", ""),
                new Verified("kyc-valid", "valid", "valid", "", ""),
                new Verified("kyc-unused", "unused", "unused", "require_kyc", "require_kyc"),
                new Verified("kyc-processing", "unused", "processing", "require_kyc", "require_kyc"),
                new Verified("kyc-fail", "unused", "fail", "require_kyc", "require_kyc"),
                new Verified("banned", "unused", "valid", "user_banned", "user_banned"),
                new Verified("enhanced", "unused", "valid", "kyc_reinforced_required", "kyc_reinforced_required"),
                new Verified("provider-refuses", "unused", "valid", "error_payment_creation", ""),
                new Verified("no-concept", "unused", "valid", "", ""));
    }

    @ParameterizedTest
    @MethodSource("customers")
    void an_email_address_does_what_the_page_says(Verified verified) {
        long id = register(verified.word()).at("/data/id").longValue();
        String status = "/kyc/check?user_id=" + id;
        assertThat(get(status).at("/data/kyc_status").textValue()).isEqualTo(verified.first());
        passTime();
        assertThat(get(status).at("/data/kyc_status").textValue()).isEqualTo(verified.last());
        assertThat(pay(id, "a", "card").path("error").asText()).isEqualTo(verified.card());
        assertThat(pay(id, "b", "transfer").path("error").asText()).isEqualTo(verified.transfer());
    }

    @Test
    void a_customer_may_forget_the_concept_of_every_transfer() {
        long id = register("no-concept").at("/data/id").longValue();
        passTime();
        String payment = pay(id, "a", "transfer").at("/data/payment_id").textValue();
        passTime();
        assertThat(status("/payment/" + payment)).isEqualTo("pending_bank");
        assertThat(newestTransfer().has("concept")).isFalse();
    }

    @Test
    void a_registration_may_end_in_an_internal_error() {
        assertThat(register("fault").at("/error").textValue()).isEqualTo("unexpected_error");
    }

    record Sold(String amount, String first, String last) {}

    static List<Sold> offRamps() {
        return List.of(
                new Sold("100", "pending", "finished"),
                new Sold("100.0101", "pending", "pending"),
                new Sold("100.0202", "pending", "crypto_received"),
                new Sold("100.0303", "finished", "finished"));
    }

    @ParameterizedTest
    @MethodSource("offRamps")
    void an_amount_does_what_the_page_says(Sold sold) {
        String id = post(
                        "/createRampoff",
                        "{\"user_id\":106,\"amount\":" + sold.amount()
                                + ",\"symbol\":\"USDC\",\"blockchain\":\"polygon\","
                                + "\"iban\":\"ES9201824321640201234567\"}")
                .at("/data/id")
                .textValue();
        assertThat(status("/getRampoff?id=" + id)).isEqualTo(sold.first());
        passTime();
        assertThat(status("/getRampoff?id=" + id)).isEqualTo(sold.last());
    }

    @Test
    void every_value_on_the_page_is_tried_here() {
        String page = browser.get("/").text();
        String table = page.substring(page.indexOf("In the email address"), page.indexOf("Prices"));
        Stream<String> tried = Stream.of(
                        payments().stream().map(Paid::externalId).filter(id -> id.startsWith("magic:")),
                        customers().stream()
                                .map(customer -> "name+" + customer.word() + "@example.com")
                                .filter(address -> !address.contains("ordinary")),
                        Stream.of("name+fault@example.com"),
                        offRamps().stream().map(Sold::amount).filter(amount -> amount.contains(".")))
                .flatMap(values -> values);
        assertThat(Stream.of(table.split(" "))
                        .filter(word -> word.matches("magic:\\S+|name\\+\\S+|\\d+\\.\\d+"))
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(tried.distinct().toList());
    }

    private JsonNode register(String word) {
        return post("/registerUser", "{\"name\":\"Marta Gil\",\"email\":\"marta+" + word + "@example.com\"}");
    }

    private JsonNode pay(long customer, String externalId, String how) {
        String order = "{\"user_id\":" + customer + ",\"external_id\":\"" + externalId
                + "\",\"fiat_symbol\":\"EUR\",\"fiat_amount\":100,\"coin_symbol\":\"USDC\",\"coin_chain\":\"polygon\"";
        return how.equals("guided")
                ? post("/createGuidedPayment", order + "}")
                : post(
                        "/createPayment",
                        order + ",\"payment_type\":\"" + how
                                + "\",\"wallet\":\"0x739dbba13a8ea1d42e541c3a9012c0f462cb5535\"}");
    }

    private JsonNode newestTransfer() {
        return get("/banking/accounts/" + ACCOUNT + "/transactions").at("/data/0");
    }

    private String status(String path) {
        return get(path).at("/data/status").textValue();
    }

    private void passTime() {
        control("clock", "{\"forward\":\"PT1M\"}");
    }

    private void control(String path, String body) {
        assertThat(browser.json("/control/" + path, body).status()).isEqualTo(200);
    }

    private JsonNode get(String path) {
        return Caller.json(caller.send(caller.to(path).header("auth", token)));
    }

    private JsonNode post(String path, String body) {
        return Caller.json(caller.post(path, body, "auth", token));
    }
}
