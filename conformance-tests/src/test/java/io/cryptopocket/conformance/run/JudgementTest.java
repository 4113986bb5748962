package io.cryptopocket.conformance.run;

import static io.cryptopocket.conformance.verdict.Rows.WRONG_CODE;
import static io.cryptopocket.conformance.verdict.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.cryptopocket.conformance.verdict.Row;
import io.cryptopocket.conformance.verdict.RunVerdict;
import io.cryptopocket.conformance.verdict.SkipReason;
import io.cryptopocket.conformance.verdict.Verdict;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JudgementTest {

    private static final Verdict PASSED = new Verdict.Passed();
    private static final Verdict FAILED = new Verdict.Failed(List.of(WRONG_CODE));
    private static final Verdict WARNED = new Verdict.Warned(List.of(WRONG_CODE));
    private static final Verdict ERRORED = new Verdict.Errored(Verdict.Origin.NETWORK, "No answer.");
    private static final Verdict SKIPPED = new Verdict.Skipped(SkipReason.FIXTURE_MISSING, "");
    private static final Verdict KNOWN = new Verdict.Known("being repaired", "https://example.com/1", FAILED);

    @Test
    void all_passed_is_conformant() {
        assertThat(judge(2, PASSED, PASSED)).isEqualTo(new Judgement(RunVerdict.CONFORMANT, "All 2 cases passed."));
    }

    @Test
    void a_warning_is_conformant_and_mentioned() {
        assertThat(judge(2, PASSED, WARNED))
                .isEqualTo(new Judgement(RunVerdict.CONFORMANT, "All 2 cases passed, 1 with a warning."));
    }

    @Test
    void no_case_at_all_is_never_green() {
        assertThat(judge(0).verdict()).isEqualTo(RunVerdict.INCONCLUSIVE);
    }

    @Test
    void no_result_at_all_is_never_green() {
        assertThat(judge(3).verdict()).isEqualTo(RunVerdict.INCONCLUSIVE);
    }

    @Test
    void fewer_results_than_cases_is_never_green() {
        assertThat(judge(3, PASSED, PASSED))
                .isEqualTo(new Judgement(
                        RunVerdict.INCONCLUSIVE, "The contract yields 3 cases, but there are results of 2."));
    }

    @Test
    void the_same_case_twice_does_not_stand_for_two() {
        assertThat(Judgement.of(List.of(row("a/200/x", PASSED), row("a/200/x", PASSED)), 2)
                        .verdict())
                .isEqualTo(RunVerdict.INCONCLUSIVE);
    }

    @Test
    void nothing_but_skips_is_never_green() {
        assertThat(judge(2, SKIPPED, SKIPPED).verdict()).isEqualTo(RunVerdict.INCONCLUSIVE);
    }

    @Test
    void one_skip_makes_it_partial() {
        assertThat(judge(2, PASSED, SKIPPED))
                .isEqualTo(new Judgement(RunVerdict.PARTIAL, "1 of 2 cases were skipped."));
    }

    @Test
    void a_known_failure_makes_it_partial() {
        assertThat(judge(2, PASSED, KNOWN).verdict()).isEqualTo(RunVerdict.PARTIAL);
    }

    @Test
    void one_error_makes_it_inconclusive() {
        assertThat(judge(3, PASSED, ERRORED, SKIPPED).verdict()).isEqualTo(RunVerdict.INCONCLUSIVE);
    }

    @Test
    void says_that_the_target_was_given_up() {
        Verdict gone = new Verdict.Skipped(SkipReason.TARGET_GONE, "");
        assertThat(judge(3, ERRORED, gone, gone))
                .isEqualTo(
                        new Judgement(
                                RunVerdict.INCONCLUSIVE,
                                "1 of 3 cases could not be carried out; the target stopped answering, so that 2 more were not tried."));
    }

    @Test
    void one_failure_outweighs_everything_else() {
        assertThat(judge(6, PASSED, ERRORED, SKIPPED, WARNED, FAILED))
                .isEqualTo(new Judgement(RunVerdict.NONCONFORMANT, "1 of 6 cases failed."));
    }

    private static Judgement judge(int planned, Verdict... verdicts) {
        List<Row> rows = IntStream.range(0, verdicts.length)
                .mapToObj(i -> row("case" + i + "/200/x", verdicts[i]))
                .toList();
        return Judgement.of(rows, planned);
    }
}
