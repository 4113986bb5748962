package io.cryptopocket.conformance.run;

import io.cryptopocket.conformance.verdict.Row;
import io.cryptopocket.conformance.verdict.RunVerdict;
import io.cryptopocket.conformance.verdict.SkipReason;
import io.cryptopocket.conformance.verdict.Verdict;
import java.util.List;

/**
 * What a whole run comes to. Silence is never green: a run that is conformant has at least one row, all the rows that were
 * planned, and each of them passed.
 *
 * @param because one sentence
 */
public record Judgement(RunVerdict verdict, String because) {

    /** @param planned number of cases that the contract yields */
    public static Judgement of(List<Row> rows, int planned) {
        long distinct = rows.stream().map(Row::id).distinct().count();
        long failed = count(rows, Verdict.Failed.class);
        long errored = count(rows, Verdict.Errored.class);
        long skipped = count(rows, Verdict.Skipped.class);
        long known = count(rows, Verdict.Known.class);
        if (failed > 0) {
            return new Judgement(RunVerdict.NONCONFORMANT, failed + " of " + cases(planned) + " failed.");
        }
        if (planned == 0 || rows.isEmpty()) {
            return new Judgement(RunVerdict.INCONCLUSIVE, "There was no case to run, so nothing was found out.");
        }
        if (rows.size() != planned || distinct != planned) {
            return new Judgement(
                    RunVerdict.INCONCLUSIVE,
                    "The contract yields " + cases(planned) + ", but there are results of " + distinct + ".");
        }
        if (errored > 0) {
            return new Judgement(RunVerdict.INCONCLUSIVE, unfinished(rows, planned, errored));
        }
        if (skipped == planned) {
            return new Judgement(RunVerdict.INCONCLUSIVE, "Every case was skipped, so nothing was found out.");
        }
        if (skipped + known > 0) {
            return new Judgement(RunVerdict.PARTIAL, partial(planned, skipped, known));
        }
        long warned = count(rows, Verdict.Warned.class);
        return new Judgement(
                RunVerdict.CONFORMANT,
                warned == 0
                        ? "All " + cases(planned) + " passed."
                        : "All " + cases(planned) + " passed, " + warned + " with a warning.");
    }

    private static String unfinished(List<Row> rows, int planned, long errored) {
        long untried = rows.stream()
                .filter(row ->
                        row.verdict() instanceof Verdict.Skipped skipped && skipped.reason() == SkipReason.TARGET_GONE)
                .count();
        String unanswered = errored + " of " + cases(planned) + " could not be carried out";
        return untried == 0
                ? unanswered + "."
                : unanswered + "; the target stopped answering, so that " + untried + " more were not tried.";
    }

    private static String partial(int planned, long skipped, long known) {
        String skips = skipped + " of " + cases(planned) + " were skipped";
        String knowns = known + " failed as is known";
        return (skipped == 0 ? knowns : known == 0 ? skips : skips + " and " + knowns) + ".";
    }

    private static String cases(int count) {
        return count == 1 ? "1 case" : count + " cases";
    }

    private static long count(List<Row> rows, Class<? extends Verdict> kind) {
        return rows.stream().filter(row -> kind.isInstance(row.verdict())).count();
    }
}
