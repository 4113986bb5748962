package io.cryptopocket.sandbox.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;

class MoneyTest {

    private static final Unit ETH = new Unit("ETH", 18);

    @Test
    void holds_all_decimals_of_its_unit() {
        assertThat(Money.of(Unit.EUR, "12.3").plain()).isEqualTo("12.30");
        assertThat(Money.of(Unit.EUR, "12.3000")).isEqualTo(Money.of(Unit.EUR, "12.30"));
        assertThat(Money.of(Unit.EUR, "1E+2")).hasToString("100.00 EUR");
    }

    @Test
    void counts_in_the_smallest_pieces() {
        assertThat(Money.of(Unit.EUR, "12.34").pieces()).isEqualTo(1234);
        assertThat(Money.ofPieces(ETH, BigInteger.ONE).plain()).isEqualTo("0.000000000000000001");
    }

    @Test
    void refuses_an_amount_finer_than_its_unit() {
        assertThat(Money.fits(Unit.EUR, new BigDecimal("0.001"))).isFalse();
        assertThatThrownBy(() -> Money.of(Unit.EUR, "0.001"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("0.001 EUR is finer than the 2 decimals of EUR.");
    }

    @Test
    void rounds_only_where_it_is_told_to() {
        assertThat(Money.rounded(Unit.EUR, new BigDecimal("0.019"), RoundingMode.DOWN))
                .isEqualTo(Money.of(Unit.EUR, "0.01"));
        assertThat(Money.rounded(Unit.EUR, new BigDecimal("0.011"), RoundingMode.UP))
                .isEqualTo(Money.of(Unit.EUR, "0.02"));
    }

    @Test
    void adds_where_binary_fractions_would_drift() {
        Money sum = Money.zero(Unit.EUR);
        for (int cent = 0; cent < 10; cent++) {
            sum = sum.plus(Money.of(Unit.EUR, "0.10"));
        }
        assertThat(sum).isEqualTo(Money.of(Unit.EUR, "1"));
    }

    @Test
    void never_mixes_two_units() {
        assertThatThrownBy(() -> Money.of(Unit.EUR, "1").plus(Money.of(ETH, "1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("An amount of ETH cannot be reckoned with one of EUR.");
        assertThatThrownBy(() -> Money.of(Unit.EUR, "1").compareTo(Money.of(ETH, "1")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
