package io.cryptopocket.conformance.report;

import io.cryptopocket.conformance.verdict.CaseId;
import io.cryptopocket.conformance.verdict.Row;
import io.cryptopocket.conformance.verdict.Run;
import io.cryptopocket.conformance.verdict.RunVerdict;
import io.cryptopocket.conformance.verdict.SkipReason;
import io.cryptopocket.conformance.verdict.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** One run made of the runs of all shards. */
public final class MergedRun {
    private MergedRun() {}

    /** What a list of rows comes to. */
    public record Judged(RunVerdict verdict, String because) {}

    /**
     * Takes each case from the shard that ran it.
     *
     * @param runs at least one
     * @param judge says what the rows of all of them come to
     * @throws ReportProblem when the runs are not the shards of one run, or one is missing or there twice
     */
    public static Run of(List<Run> runs, Function<List<Row>, Judged> judge) {
        Run first = runs.get(0);
        same(runs, "contract", Run::contractSha256);
        same(runs, "suite", Run::suiteVersion);
        same(runs, "target", Run::target);
        same(runs, "seed", Run::seed);
        same(runs, "list of cases", MergedRun::ids);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < first.rows().size(); i++) {
            int at = i;
            rows.add(one(runs.stream().map(run -> run.rows().get(at)).toList()));
        }
        Judged judged = judge.apply(rows);
        return new Run(
                judged.verdict(),
                judged.because(),
                first.target(),
                first.contractTitle(),
                first.contractVersion(),
                first.contractSha256(),
                first.suiteVersion(),
                first.seed(),
                runs.stream().map(Run::started).min(Comparator.naturalOrder()).orElse(Instant.EPOCH),
                runs.stream().map(Run::took).max(Comparator.naturalOrder()).orElse(Duration.ZERO),
                first.planned(),
                rows);
    }

    private static Row one(List<Row> rows) {
        List<Row> own = rows.stream().filter(row -> !isElsewhere(row)).toList();
        if (own.isEmpty()) {
            throw new ReportProblem(
                    "the case " + rows.get(0).id() + " is in none of the reports; the report of a shard is missing");
        }
        List<Row> ran = own.stream()
                .filter(row -> !(row.verdict() instanceof Verdict.Skipped))
                .toList();
        if (ran.size() > 1) {
            throw new ReportProblem(
                    "the case " + rows.get(0).id() + " ran in " + ran.size() + " of the reports; give each shard once");
        }
        return ran.isEmpty() ? own.get(0) : ran.get(0);
    }

    private static boolean isElsewhere(Row row) {
        return row.verdict() instanceof Verdict.Skipped skipped && skipped.reason() == SkipReason.OTHER_SHARD;
    }

    private static List<CaseId> ids(Run run) {
        return run.rows().stream().map(Row::id).toList();
    }

    private static void same(List<Run> runs, String what, Function<Run, Object> value) {
        if (runs.stream().map(value).distinct().count() > 1) {
            throw new ReportProblem(
                    "the reports do not have the same " + what + ", so they are not the shards of one run");
        }
    }
}
