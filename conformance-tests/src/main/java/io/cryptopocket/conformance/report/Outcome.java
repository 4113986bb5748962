package io.cryptopocket.conformance.report;

import io.cryptopocket.conformance.verdict.Row;
import io.cryptopocket.conformance.verdict.Verdict;
import io.cryptopocket.conformance.verdict.Violation;
import java.util.List;

/** The kinds of verdict, in the order in which a reader should look at them. */
enum Outcome {
    FAILED("failed"),
    ERRORED("errored"),
    WARNED("warning"),
    KNOWN("known"),
    SKIPPED("not tested"),
    PASSED("passed");

    private final String word;

    Outcome(String word) {
        this.word = word;
    }

    /** For people. */
    String word() {
        return word;
    }

    /** For people, behind a number. */
    String word(long count) {
        return this == WARNED && count > 1 ? "warnings" : word;
    }

    /** For machines: JSON, CSS classes. */
    String key() {
        return switch (this) {
            case FAILED -> "failed";
            case ERRORED -> "errored";
            case WARNED -> "warned";
            case KNOWN -> "known";
            case SKIPPED -> "skipped";
            case PASSED -> "passed";
        };
    }

    static Outcome of(Row row) {
        return of(row.verdict());
    }

    static Outcome of(Verdict verdict) {
        if (verdict instanceof Verdict.Failed) {
            return FAILED;
        }
        if (verdict instanceof Verdict.Errored) {
            return ERRORED;
        }
        if (verdict instanceof Verdict.Warned) {
            return WARNED;
        }
        if (verdict instanceof Verdict.Known) {
            return KNOWN;
        }
        return verdict instanceof Verdict.Skipped ? SKIPPED : PASSED;
    }

    /** What does not hold; for a known failure what really happened. Empty for every other verdict. */
    static List<Violation> violations(Verdict verdict) {
        if (verdict instanceof Verdict.Failed failed) {
            return failed.violations();
        }
        if (verdict instanceof Verdict.Warned warned) {
            return warned.violations();
        }
        return verdict instanceof Verdict.Known known ? violations(known.actual()) : List.of();
    }
}
