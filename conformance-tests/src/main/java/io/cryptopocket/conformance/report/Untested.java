package io.cryptopocket.conformance.report;

import io.cryptopocket.conformance.verdict.Row;
import io.cryptopocket.conformance.verdict.SkipReason;
import io.cryptopocket.conformance.verdict.Verdict;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What was not tested, by reason and then by what exactly is missing. */
final class Untested {
    private Untested() {}

    /** In the order of the closed list of reasons; inside a reason in the order of the run. */
    static Map<SkipReason, Map<String, List<Row>>> of(List<Row> rows) {
        Map<SkipReason, Map<String, List<Row>>> reasons = new EnumMap<>(SkipReason.class);
        for (SkipReason reason : SkipReason.values()) {
            Map<String, List<Row>> details = rows.stream()
                    .filter(row -> row.verdict() instanceof Verdict.Skipped skipped && skipped.reason() == reason)
                    .collect(Collectors.groupingBy(Untested::detail, LinkedHashMap::new, Collectors.toList()));
            if (!details.isEmpty()) {
                reasons.put(reason, details);
            }
        }
        return reasons;
    }

    static long count(Map<String, List<Row>> details) {
        return details.values().stream().mapToLong(List::size).sum();
    }

    private static String detail(Row row) {
        return row.verdict() instanceof Verdict.Skipped skipped ? skipped.detail() : "";
    }
}
