package io.cryptopocket.conformance.run;

import io.cryptopocket.conformance.verdict.CaseId;
import io.cryptopocket.conformance.verdict.Row;
import io.cryptopocket.conformance.verdict.Verdict;
import io.cryptopocket.conformance.verdict.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tells failures that were announced from those that were not, and fails what was announced and did not happen. */
public final class KnownFailures {

    private KnownFailures() {}

    /** @param today an entry that expired before it excuses nothing, and says so in the failure */
    public static List<Row> applied(List<Row> rows, List<KnownFailure> known, LocalDate today) {
        Map<CaseId, KnownFailure> byId = known.stream()
                .collect(Collectors.toMap(KnownFailure::id, Function.identity(), (first, second) -> first));
        return rows.stream()
                .map(row -> byId.containsKey(row.id()) ? applied(row, byId.get(row.id()), today) : row)
                .toList();
    }

    private static Row applied(Row row, KnownFailure entry, LocalDate today) {
        boolean expired = entry.expires().isBefore(today);
        if (row.verdict() instanceof Verdict.Passed) {
            return with(row, new Verdict.Failed(List.of(unexpectedPass(row, entry))));
        }
        if (expired && row.verdict() instanceof Verdict.Failed failed) {
            List<Violation> violations = new ArrayList<>(failed.violations());
            violations.add(expired(row, entry, today));
            return with(row, new Verdict.Failed(violations));
        }
        boolean announced = row.verdict() instanceof Verdict.Failed || row.verdict() instanceof Verdict.Errored;
        return announced && !expired ? with(row, new Verdict.Known(entry.reason(), entry.link(), row.verdict())) : row;
    }

    private static Violation unexpectedPass(Row row, KnownFailure entry) {
        return new Violation(
                "known-failure",
                "case should fail as announced but passed; take it out of the known failures",
                "known failure still fails",
                row.contractLine(),
                row.level(),
                "a failure: " + entry.reason(),
                "passed");
    }

    private static Violation expired(Row row, KnownFailure entry, LocalDate today) {
        return new Violation(
                "known-failure",
                "known failure should be corrected by " + entry.expires() + " but still fails on " + today,
                "known failure is not older than agreed",
                row.contractLine(),
                row.level(),
                "corrected by " + entry.expires() + ": " + entry.link(),
                "still fails on " + today);
    }

    private static Row with(Row row, Verdict verdict) {
        return new Row(
                row.id(),
                row.kind(),
                row.level(),
                row.summary(),
                row.contractLine(),
                verdict,
                row.exchanges(),
                row.took());
    }
}
