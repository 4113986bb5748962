package io.cryptopocket.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.cryptopocket.sandbox.Browser.Page;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CustomerPagesTest {

    private static final String WALLET = "0x739dbba13a8ea1d42e541c3a9012c0f462cb5535";

    private static Sandbox sandbox;
    private static Browser browser;
    private static Caller caller;
    private static String token;

    @BeforeAll
    static void start() {
        sandbox = Sandbox.builder().byHand().start();
        browser = new Browser(sandbox);
        caller = new Caller(sandbox);
        token = caller.token();
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @Test
    void the_gateway_shows_what_each_way_to_pay_comes_to() {
        Page page = browser.get(guided("\"fiat_amount\":100"));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text())
                .contains("You pay 100.00 EUR and get coins on polygon", "Your wallet on polygon")
                .contains("Card fee 2.50 EUR you get 121.875 USDC", "Bank transfer fee 1.00 EUR you get 123.75 USDC");
        assertThat(page.html())
                .contains("value=\"card\" required=\"\" checked=\"\"")
                .doesNotContain("<script");
    }

    @Test
    void the_pages_tell_testers_how_quickly_things_go_on_and_how_to_move_them() {
        String byHand = "Nothing goes on by itself: the sandbox was started with --by-hand.";
        String gateway = guided("\"fiat_amount\":100");
        assertThat(browser.get(gateway).text()).contains(byHand);
        Page chosen = browser.post(gateway, "payment_type", "card", "wallet", WALLET);
        assertThat(browser.get(chosen.header("Location")).text()).contains(byHand);
        assertThat(browser.get(gateway).text()).contains(byHand, "POST /control/payments/");
    }

    @Test
    void the_gateway_says_what_is_wrong_and_keeps_what_was_filled_in() {
        String gateway = guided("\"fiat_amount\":100");
        Page page = browser.post(gateway, "payment_type", "psd2", "wallet", "0x\"12");
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text()).contains("an address is 0x and 40 hexadecimal digits");
        assertThat(page.html())
                .contains("role=\"alert\"", "aria-invalid=\"true\"", "value=\"0x&quot;12\"")
                .contains("value=\"psd2\" required=\"\" checked=\"\"");
        assertThat(browser.post(gateway).text())
                .contains("Choose how you want to pay", "Give the address of your wallet");
        assertThat(browser.post(gateway, "payment_type", "khipu", "wallet", WALLET)
                        .text())
                .contains("Choose how you want to pay");
    }

    @Test
    void the_gateway_asks_for_a_wallet_of_the_right_blockchain() {
        String gateway = guided("\"fiat_amount\":100", "BTC", "bitcoin");
        assertThat(browser.post(gateway, "payment_type", "card", "wallet", WALLET)
                        .text())
                .contains("an address begins with bc1, 1 or 3");
        String address = "bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq";
        assertThat(browser.post(gateway, "payment_type", "card", "wallet", address)
                        .status())
                .isEqualTo(303);
    }

    @Test
    void a_card_payment_is_chosen_and_paid_on_pages_until_its_coins_are_sent() {
        String gateway = guided("\"fiat_amount\":100");
        Page chosen = browser.post(gateway, "payment_type", "card", "wallet", WALLET);
        assertThat(chosen.status()).isEqualTo(303);
        String payment = chosen.header("Location");
        assertThat(payment).contains("/pay/card/");
        assertThat(browser.get(payment).text()).contains("Pay 100.00 EUR", "You get 121.875 USDC");
        assertThat(status(gateway)).isEqualTo("started");

        assertThat(browser.post(payment).header("Location")).isEqualTo(payment);
        assertThat(status(gateway)).isEqualTo("payment_received");
        assertThat(browser.get(payment).html()).contains("Paid, thank you", "http-equiv=\"refresh\"");

        advance(gateway);
        assertThat(status(gateway)).isEqualTo("coins_sent");
        Page last = browser.get(gateway);
        assertThat(last.text()).contains("Your coins are sent", "Transaction 0x");
        assertThat(last.html()).doesNotContain("http-equiv=\"refresh\"");
    }

    @Test
    void a_bank_transfer_shows_the_account_and_is_received_when_the_customer_says_so() {
        String gateway = guided("\"fiat_amount\":100");
        assertThat(browser.post(gateway, "payment_type", "transfer", "wallet", WALLET)
                        .header("Location"))
                .isEqualTo(gateway);
        assertThat(browser.get(gateway).text())
                .contains("IBAN ES5300491500092110987654", "Concept 482", "I have made the transfer");
        browser.post(gateway, "transferred", "yes");
        assertThat(status(gateway)).isEqualTo("payment_received");
    }

    @Test
    void nobody_chooses_twice() {
        String gateway = guided("\"fiat_amount\":100");
        browser.post(gateway, "payment_type", "card", "wallet", WALLET);
        browser.post(gateway, "payment_type", "transfer", "wallet", "0x" + "0".repeat(40));
        assertThat(browser.get(gateway).text()).contains("by Card", "Wallet " + WALLET);
    }

    @Test
    void a_payment_page_is_found_only_under_its_own_method_and_leads_back_to_the_shop() {
        JsonNode created = post(
                "/createPayment",
                "{\"user_id\":106,\"payment_type\":\"psd2\",\"fiat_symbol\":\"EUR\","
                        + "\"fiat_amount\":50,\"coin_symbol\":\"USDC\",\"coin_chain\":\"polygon\",\"wallet\":\""
                        + WALLET
                        + "\",\"callback_url\":\"https://shop.example.com/paid?a=1&b=2\"}");
        String page = created.at("/data/url_payment").textValue();
        assertThat(browser.get(page).text()).contains("Pay 50.00 EUR").doesNotContain("Back to the shop");
        browser.post(page);
        assertThat(browser.get(page).html())
                .contains("href=\"https://shop.example.com/paid?a=1&amp;b=2\"", "Back to the shop");
        assertThat(browser.get(page.replace("psd2", "card")).status()).isEqualTo(404);
    }

    @Test
    void a_callback_that_is_no_web_address_becomes_no_link() {
        JsonNode created = post(
                "/registerUser",
                "{\"name\":\"Marta\",\"email\":\"m+kyc-valid@example.com\","
                        + "\"callback_url\":\"javascript:alert(1)\"}");
        assertThat(browser.get(created.at("/data/kyc_form_url").textValue()).html())
                .doesNotContain("javascript:");
    }

    @Test
    void a_verification_form_decides() {
        JsonNode created = post("/registerUser", "{\"name\":\"Marta <Gil>\",\"email\":\"marta@example.com\"}");
        String form = created.at("/data/kyc_form_url").textValue();
        Page page = browser.get(form);
        assertThat(page.html()).contains("Marta &lt;Gil&gt;");
        assertThat(page.text()).contains("not begun unused", "What do the reviewers decide?");
        browser.post(form, "decision", "later");
        assertThat(browser.get(form).text()).contains("under review processing");
        browser.post(form, "decision", "reject");
        assertThat(browser.get(form).text()).contains("rejected fail").doesNotContain("What do the reviewers decide?");
        assertThat(Caller.json(caller.send(caller.to("/kyc/check?user_id="
                                        + created.at("/data/id").asText())
                                .header("auth", token)))
                        .at("/data/kyc_status")
                        .textValue())
                .isEqualTo("fail");
    }

    @Test
    void a_company_form_opens_with_its_password_only() {
        JsonNode company = post("/register/company", "{\"company_name\":\"Azteca\",\"email\":\"azteca@example.com\"}");
        String form = company.at("/data/kyb_link").textValue();
        assertThat(browser.get(form).text()).contains("Password").doesNotContain("Azteca");
        Page refused = browser.post(form, "password", "wrong");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.text()).contains("do not belong together").doesNotContain("Azteca");
        String password = company.at("/data/password").textValue();
        assertThat(browser.post(form, "password", password).text()).contains("Azteca", "not begun unused");
        assertThat(browser.post(form, "password", password, "decision", "approve")
                        .text())
                .contains("approved valid");
    }

    @Test
    void an_enhanced_verification_is_declared() {
        String form = post("/onboarding-form", "{\"user_id\":112}")
                .at("/data/onboarding_link")
                .textValue();
        assertThat(browser.post(form).text()).contains("Tick the box");
        assertThat(browser.post(form, "declared", "yes").status()).isEqualTo(303);
        assertThat(browser.get(form).text()).contains("Your limits are raised");
    }

    @Test
    void links_that_lead_nowhere_say_so() {
        for (String link : new String[] {
            "/gateway/0000000000000000000000000",
            "/pay/card/0000000000000000000000000",
            "/kyc/" + UUID.randomUUID(),
            "/kyc/1-1-1-1-1",
            "/onboarding/..%2f..",
        }) {
            Page page = browser.get(link);
            assertThat(page.status()).as(link).isEqualTo(404);
            assertThat(page.text()).contains("under this link");
            assertThat(browser.post(link, "wallet", WALLET).status()).as(link).isEqualTo(404);
        }
    }

    private static String guided(String fields) {
        return guided(fields, "USDC", "polygon");
    }

    /** Address of the gateway page of a new payment. */
    private static String guided(String fields, String coin, String chain) {
        return post(
                        "/createGuidedPayment",
                        "{\"user_id\":106,\"coin_symbol\":\"" + coin + "\",\"coin_chain\":\"" + chain + "\"," + fields
                                + "}")
                .at("/data/gateway_url")
                .textValue();
    }

    private static JsonNode post(String path, String body) {
        return Caller.json(caller.post(path, body, "auth", token));
    }

    private static String id(String gateway) {
        return gateway.substring(gateway.lastIndexOf('/') + 1);
    }

    private static String status(String gateway) {
        return Caller.json(caller.send(caller.to("/payment/" + id(gateway)).header("auth", token)))
                .at("/data/status")
                .textValue();
    }

    private static void advance(String gateway) {
        browser.json("/control/payments/" + id(gateway) + "/advance", "");
    }
}
