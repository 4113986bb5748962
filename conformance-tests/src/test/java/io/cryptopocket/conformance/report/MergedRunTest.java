package io.cryptopocket.conformance.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cryptopocket.conformance.verdict.Row;
import io.cryptopocket.conformance.verdict.Run;
import io.cryptopocket.conformance.verdict.RunVerdict;
import io.cryptopocket.conformance.verdict.SkipReason;
import io.cryptopocket.conformance.verdict.Verdict;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MergedRunTest {
    private static final Run WHOLE = SampleRuns.large(10, 8);

    @Test
    void makes_of_all_shards_the_run_that_was_not_sharded() {
        Run merged = merge(shard(1, 3), shard(2, 3), shard(3, 3));

        assertThat(merged.rows()).isEqualTo(WHOLE.rows());
        assertThat(merged.verdict()).isEqualTo(RunVerdict.CONFORMANT);
        assertThat(merged.because()).isEqualTo("10 judged");
    }

    @Test
    void does_not_mind_the_order_of_the_shards() {
        assertThat(merge(shard(2, 2), shard(1, 2)).rows()).isEqualTo(WHOLE.rows());
    }

    @Test
    void refuses_to_make_a_whole_of_parts_when_one_is_missing() {
        assertThatThrownBy(() -> merge(shard(1, 3), shard(3, 3)))
                .isInstanceOf(ReportProblem.class)
                .hasMessage("the case operation1/422/case_number_1 is in none of the reports;"
                        + " the report of a shard is missing");
    }

    @Test
    void refuses_a_shard_that_is_there_twice() {
        assertThatThrownBy(() -> merge(shard(1, 2), shard(2, 2), shard(2, 2)))
                .hasMessage("the case operation1/422/case_number_1 ran in 2 of the reports; give each shard once");
    }

    @Test
    void refuses_reports_that_have_nothing_to_do_with_each_other() {
        assertThatThrownBy(() -> merge(SampleRuns.green(), SampleRuns.mixed()))
                .hasMessage("the reports do not have the same list of cases, so they are not the shards of one run");
    }

    private static Run merge(Run... shards) {
        return MergedRun.of(
                List.of(shards), rows -> new MergedRun.Judged(RunVerdict.CONFORMANT, rows.size() + " judged"));
    }

    private static Run shard(int index, int of) {
        Verdict elsewhere = new Verdict.Skipped(SkipReason.OTHER_SHARD, "");
        List<Row> rows = IntStream.range(0, WHOLE.rows().size())
                .mapToObj(i -> {
                    Row row = WHOLE.rows().get(i);
                    return i % of == index - 1
                            ? row
                            : new Row(
                                    row.id(),
                                    row.kind(),
                                    row.level(),
                                    row.summary(),
                                    row.contractLine(),
                                    elsewhere,
                                    List.of(),
                                    java.time.Duration.ZERO);
                })
                .toList();
        return SampleRuns.run(RunVerdict.PARTIAL, "", rows);
    }
}
