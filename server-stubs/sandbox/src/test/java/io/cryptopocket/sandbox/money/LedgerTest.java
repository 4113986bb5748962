package io.cryptopocket.sandbox.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cryptopocket.sandbox.identity.IntegrationId;
import java.util.List;
import org.junit.jupiter.api.Test;

class LedgerTest {

    private static final IntegrationId ALPHA = new IntegrationId("alpha");
    private static final IntegrationId BETA = new IntegrationId("beta");

    private final Ledger ledger = new Ledger();

    @Test
    void what_one_book_gains_another_loses() {
        ledger.move(ALPHA, Book.OUTSIDE, Book.IN_TRANSIT, Money.of(Unit.EUR, "10"));

        assertThat(ledger.balance(new Account(ALPHA, Book.OUTSIDE), Unit.EUR)).hasToString("-10.00 EUR");
        assertThat(ledger.balance(new Account(ALPHA, Book.IN_TRANSIT), Unit.EUR))
                .hasToString("10.00 EUR");
        assertThat(ledger.sums().get(Unit.EUR)).isEqualTo(Money.zero(Unit.EUR));
    }

    @Test
    void keeps_the_books_of_integrations_apart() {
        ledger.move(ALPHA, Book.OUTSIDE, Book.FEES, Money.of(Unit.EUR, "10"));

        assertThat(ledger.balance(new Account(BETA, Book.FEES), Unit.EUR)).isEqualTo(Money.zero(Unit.EUR));
    }

    @Test
    void refuses_an_entry_that_makes_money_and_enters_nothing_of_it() {
        Account fees = new Account(ALPHA, Book.FEES);

        assertThatThrownBy(() -> ledger.enter(List.of(new Posting(fees, Money.of(Unit.EUR, "0.01")))))
                .hasMessage("An entry must sum to zero, but this one leaves 0.01 EUR.");
        assertThat(ledger.balance(fees, Unit.EUR)).isEqualTo(Money.zero(Unit.EUR));
    }

    @Test
    void sums_every_unit_by_itself() {
        Unit usdc = new Unit("USDC", 6);
        Account outside = new Account(ALPHA, Book.OUTSIDE);
        Account treasury = new Account(ALPHA, Book.TREASURY);

        assertThatThrownBy(() -> ledger.enter(List.of(
                        new Posting(outside, Money.of(Unit.EUR, "-1")), new Posting(treasury, Money.of(usdc, "1")))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
