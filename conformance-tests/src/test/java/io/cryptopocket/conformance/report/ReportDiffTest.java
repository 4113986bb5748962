package io.cryptopocket.conformance.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.cryptopocket.conformance.verdict.Run;
import io.cryptopocket.conformance.verdict.RunVerdict;
import io.cryptopocket.conformance.verdict.SkipReason;
import io.cryptopocket.conformance.verdict.Verdict;
import org.junit.jupiter.api.Test;

class ReportDiffTest {
    private static final Verdict SKIPPED = new Verdict.Skipped(SkipReason.FILTERED_OUT, "");

    @Test
    void says_what_changed_the_worst_first() {
        Run before = SampleRuns.run(
                RunVerdict.NONCONFORMANT,
                "",
                SampleRuns.passed("getPayment/200/stays"),
                SampleRuns.passed("getPayment/200/breaks"),
                SampleRuns.row("getPayment/200/fixed", SampleRuns.wrongStatus(200, 500)),
                SampleRuns.row("getPayment/200/other", SampleRuns.wrongStatus(200, 500)),
                SampleRuns.row("getPayment/200/now_tested", SKIPPED),
                SampleRuns.passed("getPayment/200/not_tested"),
                SampleRuns.passed("getPayment/200/gone"));
        Run after = SampleRuns.run(
                RunVerdict.NONCONFORMANT,
                "",
                SampleRuns.passed("getPayment/200/stays"),
                SampleRuns.row("getPayment/200/breaks", SampleRuns.wrongStatus(200, 401)),
                SampleRuns.passed("getPayment/200/fixed"),
                SampleRuns.row("getPayment/200/other", SampleRuns.wrongStatus(200, 404)),
                SampleRuns.passed("getPayment/200/now_tested"),
                SampleRuns.row("getPayment/200/not_tested", SKIPPED),
                SampleRuns.passed("getPayment/200/new"));

        ReportDiff diff = ReportDiff.of(before, after);

        assertThat(diff.worse()).isTrue();
        assertThat(diff.text()).isEqualTo("""
                        Broken: passed before (1)
                          getPayment/200/breaks: status should be 200 but was 401  (was passed)
                        No longer tested (2)
                          getPayment/200/not_tested: The case was not selected.  (was passed)
                          getPayment/200/gone: not in the second report
                        Failing in another way (1)
                          getPayment/200/other: status should be 200 but was 404
                        New (1)
                          getPayment/200/new: passed
                        Passing, and not tested before (1)
                          getPayment/200/now_tested: passed  (was not tested)
                        Fixed (1)
                          getPayment/200/fixed: passed  (was failed)
                        Unchanged: 1 case
                        """);
    }

    @Test
    void is_not_worse_when_nothing_changed() {
        ReportDiff diff = ReportDiff.of(SampleRuns.mixed(), SampleRuns.mixed());

        assertThat(diff.worse()).isFalse();
        assertThat(diff.text()).isEqualTo("Nothing changed: 6 cases\n");
    }
}
