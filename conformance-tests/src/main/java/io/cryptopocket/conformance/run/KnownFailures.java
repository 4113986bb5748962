package io.cryptopocket.conformance.run;

import io.cryptopocket.conformance.verdict.CaseId;
import io.cryptopocket.conformance.verdict.Row;
import io.cryptopocket.conformance.verdict.Verdict;
import io.cryptopocket.conformance.verdict.Violation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tells failures that were announced from those that were not, and fails what was announced and did not happen. */
final class KnownFailures {

    private KnownFailures() {}

    /** @param today entries that expired before it count for nothing */
    static List<Row> applied(List<Row> rows, List<KnownFailure> known, LocalDate today) {
        Map<CaseId, KnownFailure> byId = known.stream()
                .filter(entry -> !entry.expires().isBefore(today))
                .collect(Collectors.toMap(KnownFailure::id, Function.identity(), (first, second) -> first));
        return rows.stream()
                .map(row -> byId.containsKey(row.id()) ? applied(row, byId.get(row.id())) : row)
                .toList();
    }

    private static Row applied(Row row, KnownFailure entry) {
        if (row.verdict() instanceof Verdict.Failed || row.verdict() instanceof Verdict.Errored) {
            return with(row, new Verdict.Known(entry.reason(), entry.link(), row.verdict()));
        }
        if (row.verdict() instanceof Verdict.Passed) {
            return with(
                    row,
                    new Verdict.Failed(List.of(new Violation(
                            "known-failure",
                            "case should fail as announced but passed; take it out of the known failures",
                            "known failure still fails",
                            row.contractLine(),
                            row.level(),
                            "a failure: " + entry.reason(),
                            "passed"))));
        }
        return row;
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
