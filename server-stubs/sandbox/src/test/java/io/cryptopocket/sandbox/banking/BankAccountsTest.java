package io.cryptopocket.sandbox.banking;

import static io.cryptopocket.sandbox.world.TestWorld.ALPHA;
import static io.cryptopocket.sandbox.world.TestWorld.ALPHA_IBAN;
import static io.cryptopocket.sandbox.world.TestWorld.BETA;
import static io.cryptopocket.sandbox.world.TestWorld.BETA_IBAN;
import static io.cryptopocket.sandbox.world.TestWorld.done;
import static org.assertj.core.api.Assertions.assertThat;

import io.cryptopocket.sandbox.listing.Page;
import io.cryptopocket.sandbox.listing.PageRequest;
import io.cryptopocket.sandbox.money.Money;
import io.cryptopocket.sandbox.money.Unit;
import io.cryptopocket.sandbox.outcome.Outcome;
import io.cryptopocket.sandbox.outcome.RefusalCode;
import io.cryptopocket.sandbox.world.TestWorld;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BankAccountsTest {

    private final TestWorld test = new TestWorld();
    private final BankAccounts accounts = test.world.bankAccounts();

    /** One transfer at 10:00 on each of ten days from 1 July on: of 1 EUR, of 2 EUR, and so on. */
    @BeforeEach
    void ten_transfers() {
        for (int day = 1; day <= 10; day++) {
            accounts.book(
                    new Deposit(new Iban(ALPHA_IBAN), Money.of(Unit.EUR, Integer.toString(day)), "Ana", null, null));
            test.forward(Duration.ofDays(1));
        }
    }

    @Test
    void an_integration_sees_its_own_accounts_with_their_balance() {
        assertThat(accounts.list(ALPHA))
                .extracting(balance -> balance.account().iban().value())
                .containsExactly(ALPHA_IBAN);
        assertThat(accounts.list(ALPHA))
                .extracting(BankAccounts.Balance::amount)
                .containsExactly(Money.of(Unit.EUR, "55"));
        assertThat(accounts.list(BETA)).extracting(BankAccounts.Balance::amount).containsExactly(Money.zero(Unit.EUR));
    }

    @Test
    void lists_the_newest_first_page_by_page() {
        Page<BankTransaction> page = page(Period.ALL, 2, 4);

        assertThat(ids(page))
                .containsExactly("bt_20260706_0006", "bt_20260705_0005", "bt_20260704_0004", "bt_20260703_0003");
        assertThat(page.total()).isEqualTo(10);
        assertThat(page.lastPage()).isEqualTo(3);
        assertThat(page(Period.ALL, 4, 4).items()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-03, 2026-07-05, 3",
        "2026-07-03, 2026-07-03, 1",
        "2026-07-09, , 2",
        ", 2026-07-02, 2",
        ", 2026-06-30, 0",
        "2026-07-11, , 0",
        "-999999999-01-01, +999999999-12-31, 10"
    })
    void a_period_includes_both_its_days(LocalDate from, LocalDate to, int count) {
        assertThat(page(new Period(from, to), 1, 100).total()).isEqualTo(count);
    }

    @Test
    void refuses_a_period_that_runs_backwards() {
        Period backwards = new Period(LocalDate.parse("2026-07-05"), LocalDate.parse("2026-07-04"));

        assertThat(accounts.page(ALPHA, ALPHA_IBAN, backwards, new PageRequest(1, 10)))
                .isEqualTo(Outcome.invalid("date_to", "The date to must not be before date from."));
    }

    @Test
    void knows_no_account_and_no_transaction_of_another_integration() {
        for (String iban : List.of(ALPHA_IBAN, "ES9121000418450200051332", "nonsense")) {
            assertThat(accounts.page(BETA, iban, Period.ALL, new PageRequest(1, 10))
                            .isRefusedWith(RefusalCode.BANK_ACCOUNT_NOT_FOUND))
                    .isTrue();
        }
        assertThat(accounts.findTransaction(BETA, "bt_20260706_0006")).isEmpty();
        assertThat(accounts.findTransaction(ALPHA, "bt_20260706_0006")).isPresent();
    }

    @Test
    void the_running_number_runs_through_all_accounts() {
        BankTransaction next =
                accounts.book(new Deposit(new Iban(BETA_IBAN), Money.of(Unit.EUR, "1"), "Ana", null, null));

        assertThat(next.id()).isEqualTo("bt_20260711_0011");
    }

    private Page<BankTransaction> page(Period period, int page, int perPage) {
        return done(accounts.page(ALPHA, ALPHA_IBAN, period, new PageRequest(page, perPage)));
    }

    private static List<String> ids(Page<BankTransaction> page) {
        return page.map(BankTransaction::id).items();
    }
}
