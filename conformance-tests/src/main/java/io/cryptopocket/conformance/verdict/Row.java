package io.cryptopocket.conformance.verdict;

import io.cryptopocket.spec.Level;
import java.time.Duration;
import java.util.List;

/**
 * One case of a run.
 *
 * @param level how sure the contract is of what the case expects
 * @param summary the contract's own words for the case
 * @param contractLine line of {@code spec/cryptopocket.yaml} that the case was derived from, 1-based
 * @param exchanges everything that was sent for the case, the judged exchange last; empty when nothing was sent
 */
public record Row(
        CaseId id,
        Kind kind,
        Level level,
        String summary,
        int contractLine,
        Verdict verdict,
        List<Exchange> exchanges,
        Duration took) {
    public Row {
        exchanges = List.copyOf(exchanges);
    }
}
