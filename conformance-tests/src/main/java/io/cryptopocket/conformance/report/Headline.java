package io.cryptopocket.conformance.report;

import io.cryptopocket.conformance.verdict.Run;
import java.util.ArrayList;
import java.util.List;

/** Counts in words. */
final class Headline {
    private Headline() {}

    /** {@code 11 passed, 2 failed, 1 not tested, of 14 cases}; what is zero is left out, except passed. */
    static String counts(Run run) {
        List<String> parts = new ArrayList<>();
        parts.add(run.passed() + " passed");
        for (Outcome outcome : Outcome.values()) {
            long count = run.rows().stream()
                    .filter(row -> Outcome.of(row) == outcome)
                    .count();
            if (outcome != Outcome.PASSED && count > 0) {
                parts.add(outcome == Outcome.WARNED ? Amount.of(count, "warning") : count + " " + outcome.word());
            }
        }
        return String.join(", ", parts) + ", of " + Amount.of(run.planned(), "case");
    }
}
