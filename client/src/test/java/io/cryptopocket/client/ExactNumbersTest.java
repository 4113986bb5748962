package io.cryptopocket.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cryptopocket.client.error.UnexpectedAnswerException;
import io.cryptopocket.client.server.Reply;
import io.cryptopocket.client.server.StubServer;
import java.math.BigDecimal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Amounts come as they were sent, or not at all. */
class ExactNumbersTest {

    private final StubServer server = new StubServer();
    private final CryptoPocket pocket = server.client().retries(0).build();

    @AfterEach
    void close() {
        pocket.close();
        server.close();
    }

    private void replyWithCents(String json) {
        server.reply(
                "/payment/p",
                Reply.json(
                        200,
                        "{\"status\":\"ok\",\"data\":{\"id\":\"p\",\"fiat_symbol\":\"EUR\",\"fiat_amount\":" + json
                                + "}}"));
    }

    private Reply offRamp(String amount, String decimals, String fiat) {
        return Reply.json(
                200,
                "{\"status\":\"ok\",\"data\":{\"id\":\"o\",\"amount\":\"" + amount + "\",\"decimals\":" + decimals
                        + ",\"fiat_amount\":\"" + fiat + "\"}}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"100.5", "1e-1", "1e99", "99999999999999999999", "\"abc\"", "true", "[1]"})
    void never_rounds_cents_that_are_no_whole_number(String json) {
        replyWithCents(json);
        assertThatThrownBy(() -> pocket.onRamp().getPayment("p"))
                .isInstanceOf(UnexpectedAnswerException.class)
                .hasMessageStartingWith(
                        "The answer to getPayment has a value of the wrong type in fiat_amount (HTTP 200, application/json,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"twelve", "", "1e999999999", "1e-999999999", "NaN", "12,50"})
    void says_so_when_an_amount_of_money_is_no_number(String fiat) {
        server.reply("/getRampoff", offRamp("1", "6", fiat));
        var offRamp = pocket.offRamp().getOffRamp("o");
        assertThat(offRamp.fiatAmount()).isEqualTo(fiat);
        assertThatThrownBy(offRamp::fiatAmountAsMoney)
                .isInstanceOf(UnexpectedAnswerException.class)
                .hasMessage("The answer of the server has no decimal number in fiat_amount of OffRamp.");
    }

    @ParameterizedTest
    @CsvSource({"twelve,6", "1e999999999,6", "1,2147483647", "1,-2147483648"})
    void says_so_when_an_amount_of_coins_is_no_number(String amount, String decimals) {
        server.reply("/getRampoff", offRamp(amount, decimals, "1"));
        var offRamp = pocket.offRamp().getOffRamp("o");
        assertThatThrownBy(offRamp::amountInCoins)
                .isInstanceOf(UnexpectedAnswerException.class)
                .hasMessage("The answer of the server has no decimal number in amount of OffRamp.");
    }

    @Test
    void prints_an_amount_of_any_size_in_a_few_characters() {
        assertThat(new Money(new BigDecimal("1e999999999"), "EUR")).hasToString("1E+999999999 EUR");
        assertThat(new Money(new BigDecimal("1E+3"), "EUR")).hasToString("1000 EUR");
        assertThat(new Money(new BigDecimal("0.00000001"), "BTC")).hasToString("0.00000001 BTC");
    }
}
