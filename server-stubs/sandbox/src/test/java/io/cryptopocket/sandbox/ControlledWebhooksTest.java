package io.cryptopocket.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Webhooks as a tester sees them. Their receiver is internal and not allowed, so that each try fails without a call. */
class ControlledWebhooksTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Sandbox sandbox;
    private Browser browser;
    private Caller caller;
    private String token;

    @BeforeEach
    void start() {
        sandbox = Sandbox.builder().start();
        browser = new Browser(sandbox);
        caller = new Caller(sandbox);
        token = caller.token();
        control("clock", "{\"held\":true}");
        caller.send(caller.to("/subscribeToWebhook")
                .header("auth", token)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("url=http%3A%2F%2F127.0.0.1%2Fhook&type=PAY_IN")));
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void the_newest_delivery_comes_first_even_while_the_clock_is_held() {
        String first = pay();
        awaited("deliveries", list -> list.size() == 1);
        String second = pay();
        JsonNode deliveries = awaited("deliveries", list -> list.size() == 2);

        assertThat(deliveries.at("/0/subject").textValue()).isEqualTo(second);
        assertThat(deliveries.at("/1/subject").textValue()).isEqualTo(first);
        assertThat(deliveries.at("/0/at")).isEqualTo(deliveries.at("/1/at"));
        assertThat(deliveries.at("/0/acknowledged").booleanValue()).isFalse();
        assertThat(deliveries.at("/0/detail").textValue()).contains("internal", "--allow-url-host");
    }

    @Test
    void a_dead_letter_that_is_delivered_anew_is_dead_no_longer() {
        pay();
        JsonNode letters = awaited("dead-letters", list -> {
            control("clock", "{\"forward\":\"PT1M\"}");
            return list.size() == 1;
        });
        assertThat(letters.at("/0/attempts").intValue()).isEqualTo(8);
        assertThat(letters.at("/0/reason").textValue()).contains("internal");

        String redeliver = "dead-letters/" + letters.at("/0/delivery") + "/redeliver";
        assertThat(control(redeliver, "").at("/status").textValue()).isEqualTo("ok");
        assertThat(list("dead-letters")).isEmpty();
        assertThat(control(redeliver, "").at("/error").textValue()).isEqualTo("not_found");
        JsonNode anew = awaited("deliveries", list -> list.size() == 9);
        assertThat(anew.at("/0/attempt").intValue()).isEqualTo(1);
    }

    private String pay() {
        return Caller.json(caller.post(
                        "/createPayment",
                        "{\"user_id\":106,\"external_id\":\"magic:at-once\",\"payment_type\":\"card\",\"fiat_symbol\":\"EUR\","
                                + "\"fiat_amount\":100,\"coin_symbol\":\"USDC\",\"coin_chain\":\"polygon\","
                                + "\"wallet\":\"0x739dbba13a8ea1d42e541c3a9012c0f462cb5535\"}",
                        "auth",
                        token))
                .at("/data/payment_id")
                .textValue();
    }

    private JsonNode awaited(String list, Predicate<JsonNode> condition) {
        Instant end = Instant.now().plus(PATIENCE);
        JsonNode seen = list(list);
        while (!condition.test(seen)) {
            assertThat(Instant.now())
                    .as("time until which %s is awaited, seen: %s", list, seen)
                    .isBefore(end);
            seen = list(list);
        }
        return seen;
    }

    private JsonNode list(String name) {
        return Caller.json(browser.get("/control/" + name).answer()).at("/data");
    }

    private JsonNode control(String path, String body) {
        return Caller.json(browser.json("/control/" + path, body).answer());
    }
}
