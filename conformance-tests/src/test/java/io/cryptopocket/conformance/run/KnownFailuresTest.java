package io.cryptopocket.conformance.run;

import static io.cryptopocket.conformance.verdict.Rows.WRONG_CODE;
import static io.cryptopocket.conformance.verdict.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.cryptopocket.conformance.verdict.CaseId;
import io.cryptopocket.conformance.verdict.Verdict;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnownFailuresTest {

    private static final String ID = "uploadCustomerDocument/422/file_too_large";
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 31);
    private static final Verdict FAILED = new Verdict.Failed(List.of(WRONG_CODE));

    @Test
    void an_announced_failure_is_known() {
        assertThat(verdict(FAILED, TODAY))
                .isEqualTo(new Verdict.Known("being repaired", "https://example.com/1", FAILED));
    }

    @Test
    void an_announced_failure_that_passes_fails() {
        assertThat(verdict(new Verdict.Passed(), TODAY)).isInstanceOf(Verdict.Failed.class);
    }

    @Test
    void an_expired_announcement_excuses_nothing_and_is_named() {
        Verdict.Failed failed = (Verdict.Failed) verdict(FAILED, TODAY.minusDays(1));

        assertThat(failed.violations().get(0)).isEqualTo(WRONG_CODE);
        assertThat(failed.violations().get(1).property())
                .isEqualTo("known failure should be corrected by 2026-05-30 but still fails on 2026-05-31");
    }

    @Test
    void an_expired_announcement_of_what_passes_fails_until_it_is_taken_out() {
        assertThat(verdict(new Verdict.Passed(), TODAY.minusDays(1))).isInstanceOf(Verdict.Failed.class);
    }

    @Test
    void an_announcement_holds_on_its_last_day() {
        assertThat(verdict(FAILED, TODAY)).isInstanceOf(Verdict.Known.class);
    }

    private static Verdict verdict(Verdict actual, LocalDate expires) {
        KnownFailure entry = new KnownFailure(CaseId.parse(ID), "being repaired", "https://example.com/1", expires);
        return KnownFailures.applied(List.of(row(ID, actual)), List.of(entry), TODAY)
                .get(0)
                .verdict();
    }
}
