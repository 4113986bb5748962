package io.cryptopocket.conformance.report;

import io.cryptopocket.conformance.verdict.Run;

/**
 * How much the page shows of each row, so that a page of 1,000 rows stays below 2 MB whatever the target answers. What is
 * cut here is whole in {@code report.json}. All numbers are bytes of HTML.
 *
 * @param body of each body in a row that needs attention
 * @param passedBody of each body in any other row
 * @param curl of the line that repeats a request
 * @param excerpts whether rows that passed show the contract's lines, or only link to them
 */
record PageBudget(int body, int passedBody, int curl, boolean excerpts) {
    private static final int ALL_BODIES = 500_000;
    private static final int FEW_ROWS = 300;

    static PageBudget of(Run run) {
        long attention = run.rows().stream()
                .filter(row -> needsAttention(Outcome.of(row)))
                .count();
        long others = run.rows().size() - attention;
        // A row mostly has two bodies, and a curl line that repeats one of them.
        int body = share(attention * 3, 160, 4_000);
        return new PageBudget(
                body, share(others * 3, 80, 600), body + 300, run.rows().size() <= FEW_ROWS);
    }

    static boolean needsAttention(Outcome outcome) {
        return outcome != Outcome.PASSED && outcome != Outcome.SKIPPED;
    }

    private static int share(long parts, int least, int most) {
        return (int) Math.max(least, Math.min(most, ALL_BODIES / Math.max(1, parts)));
    }
}
