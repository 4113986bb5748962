package io.cryptopocket.conformance.verdict;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A finished run.
 *
 * @param because the one sentence that explains the verdict, for example {@code 2 of 13 cases failed.}
 * @param target what was looked at: the base URL, or {@code built-in sandbox}
 * @param contractSha256 of the bytes of the contract, lower-case hex
 * @param seed of everything that is random in the run
 * @param planned how many cases the contract yields; fewer rows than that can never be green
 * @param rows in the order of the contract
 */
public record Run(
        RunVerdict verdict,
        String because,
        String target,
        String contractTitle,
        String contractVersion,
        String contractSha256,
        String suiteVersion,
        long seed,
        Instant started,
        Duration took,
        int planned,
        List<Row> rows) {
    public Run {
        rows = List.copyOf(rows);
    }

    public ExitCode exitCode() {
        return switch (verdict) {
            case CONFORMANT -> ExitCode.CONFORMANT;
            case NONCONFORMANT -> ExitCode.NONCONFORMANT;
            case PARTIAL -> ExitCode.PARTIAL;
            case INCONCLUSIVE ->
                erroredBy(Verdict.Origin.NETWORK) > 0 && erroredBy(Verdict.Origin.SUITE) == 0
                        ? ExitCode.TARGET
                        : ExitCode.SUITE;
        };
    }

    public long passed() {
        return count(Verdict.Passed.class);
    }

    public long failed() {
        return count(Verdict.Failed.class);
    }

    public long warned() {
        return count(Verdict.Warned.class);
    }

    public long errored() {
        return count(Verdict.Errored.class);
    }

    public long skipped() {
        return count(Verdict.Skipped.class);
    }

    public long known() {
        return count(Verdict.Known.class);
    }

    private long count(Class<? extends Verdict> kind) {
        return rows.stream().filter(row -> kind.isInstance(row.verdict())).count();
    }

    private long erroredBy(Verdict.Origin origin) {
        return rows.stream()
                .filter(row -> row.verdict() instanceof Verdict.Errored errored && errored.origin() == origin)
                .count();
    }
}
