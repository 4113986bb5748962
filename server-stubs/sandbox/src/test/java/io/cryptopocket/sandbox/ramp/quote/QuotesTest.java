package io.cryptopocket.sandbox.ramp.quote;

import static io.cryptopocket.sandbox.world.TestWorld.done;
import static org.assertj.core.api.Assertions.assertThat;

import io.cryptopocket.sandbox.outcome.Outcome;
import io.cryptopocket.sandbox.outcome.RefusalCode;
import io.cryptopocket.sandbox.ramp.asset.Assets;
import io.cryptopocket.sandbox.ramp.asset.Currencies;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotesTest {

    private final Currencies currencies = new Currencies();
    private final PaymentMethods methods = new PaymentMethods(currencies);
    private final Quotes quotes = new Quotes(new Assets(), currencies, methods, new Pricing(currencies));

    @ParameterizedTest
    @CsvSource({
        "100, USDC, polygon, transfer, 1.00, 123.750000",
        "100, USDC, polygon, CARD, 2.50, 121.875000",
        "100, USDC, polygon, psd2, 1.00, 123.750000",
        "33.33, USDC, polygon, card, 0.83, 40.625000",
        "33.40, USDC, polygon, card, 0.84, 40.700000",
        "100, BTC, bitcoin, card, 2.50, 0.00121875",
        "100, ETH, ethereum, transfer, 1.00, 0.039600000000000000",
        "77.77, ETH, ethereum, transfer, 0.78, 0.030796000000000000",
        "0.01, USDC, polygon, transfer, 0.00, 0.012500"
    })
    void takes_the_fee_off_and_divides_by_the_price(
            String amount, String symbol, String chain, String type, String fee, String coins) {
        OnRampQuote quote = done(quotes.buy(new BigDecimal(amount), symbol, chain, type));

        assertThat(quote.fee().plain()).isEqualTo(fee);
        assertThat(quote.coins().plain()).isEqualTo(coins);
        assertThat(quote.net().plus(quote.fee())).isEqualTo(quote.fiat());
    }

    @ParameterizedTest
    @CsvSource({
        "100, USDC, 0.80, 79.20",
        "0.333333, USDC, 0.00, 0.26",
        "1, BTC, 800.00, 79200.00",
        "0.00000001, BTC, 0.00, 0.00",
        "1.5, ETH, 37.50, 3712.50"
    })
    void multiplies_by_the_price_and_takes_the_fee_off(String amount, String symbol, String fee, String payout) {
        OffRampQuote quote = done(quotes.sell(new BigDecimal(amount), symbol, null));

        assertThat(quote.fee().plain()).isEqualTo(fee);
        assertThat(quote.payout().plain()).isEqualTo(payout);
    }

    @ParameterizedTest
    @CsvSource({"EUR, 0.8", "CLP, 800", "MXN, 16", "USD, 1"})
    void states_the_price_in_every_currency(String currency, String price) {
        assertThat(done(quotes.price("USDC", "polygon", currency)).amount()).isEqualTo(new BigDecimal(price));
    }

    @Test
    void knows_which_coin_is_on_which_blockchain() {
        assertThat(quotes.buy(BigDecimal.TEN, "BTC", "polygon", "card").isRefusedWith(RefusalCode.COIN_NOT_SUPPORTED))
                .isTrue();
        assertThat(quotes.sell(BigDecimal.TEN, "NOCOIN", null).isRefusedWith(RefusalCode.COIN_NOT_SUPPORTED))
                .isTrue();
        assertThat(quotes.price("USDC", "bitcoin", "EUR").isRefusedWith(RefusalCode.COIN_NOT_SUPPORTED))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "0.001", "1E+999999999", "-1E+999999999", "1E-999999999", "0E-999999999"})
    void reckons_with_no_amount_that_is_not_one(String amount) {
        assertThat(quotes.buy(new BigDecimal(amount), "USDC", "polygon", "card"))
                .isInstanceOf(Outcome.Invalid.class);
    }

    @Test
    void lists_methods_by_currency() {
        assertThat(methods.in(null))
                .extracting(PaymentMethod::type)
                .containsExactly("card", "psd2", "transfer", "khipu");
        assertThat(methods.in("CLP")).extracting(PaymentMethod::type).containsExactly("khipu");
        assertThat(methods.in("XTS")).isEmpty();
    }
}
