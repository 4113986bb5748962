package io.cryptopocket.conformance.report;

import io.cryptopocket.conformance.verdict.CaseId;
import io.cryptopocket.conformance.verdict.Row;
import io.cryptopocket.conformance.verdict.Run;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What changed from one run to another, by case.
 *
 * @param changes the changed cases by kind of change; kinds without a case are left out
 * @param unchanged how many cases came to the same kind of verdict
 */
public record ReportDiff(Map<Change, List<String>> changes, int unchanged) {

    /** Kinds of change, the worst first. */
    public enum Change {
        BROKEN("Broken: passed before", true),
        NEW_FAILURE("Failing, and not tested before", true),
        LOST("No longer tested", true),
        DIFFERENT("Failing in another way", false),
        NEW("New", false),
        TESTED("Passing, and not tested before", false),
        FIXED("Fixed", false);

        private final String title;
        private final boolean worse;

        Change(String title, boolean worse) {
            this.title = title;
            this.worse = worse;
        }

        public String title() {
            return title;
        }
    }

    /** Compares two runs, the earlier one first. */
    public static ReportDiff of(Run before, Run after) {
        Map<CaseId, Row> earlier = new LinkedHashMap<>();
        before.rows().forEach(row -> earlier.put(row.id(), row));
        Map<Change, List<String>> changes = new EnumMap<>(Change.class);
        int unchanged = 0;
        for (Row row : after.rows()) {
            Row old = earlier.remove(row.id());
            Change change = old == null ? appeared(row) : changed(old, row);
            if (change == null) {
                unchanged++;
            } else {
                changes.computeIfAbsent(change, any -> new ArrayList<>()).add(line(old, row));
            }
        }
        earlier.values().stream()
                .filter(row -> state(row) != State.UNTESTED)
                .forEach(row -> changes.computeIfAbsent(Change.LOST, any -> new ArrayList<>())
                        .add(row.id() + ": not in the second report"));
        return new ReportDiff(changes, unchanged);
    }

    /** Whether something got worse. */
    public boolean worse() {
        return changes.keySet().stream().anyMatch(change -> change.worse);
    }

    /** For the console, lines separated by {@code \n}, one at the end. */
    public String text() {
        StringBuilder text = new StringBuilder();
        changes.forEach((change, lines) -> {
            text.append(change.title()).append(" (").append(lines.size()).append(")\n");
            lines.forEach(line -> text.append("  ").append(line).append('\n'));
        });
        return text.append(changes.isEmpty() ? "Nothing changed: " : "Unchanged: ")
                .append(Amount.of(unchanged, "case"))
                .append('\n')
                .toString();
    }

    private enum State {
        GOOD,
        BAD,
        UNTESTED
    }

    private static State state(Row row) {
        return switch (Outcome.of(row)) {
            case PASSED, WARNED -> State.GOOD;
            case SKIPPED -> State.UNTESTED;
            case FAILED, ERRORED, KNOWN -> State.BAD;
        };
    }

    private static Change appeared(Row row) {
        return switch (state(row)) {
            case BAD -> Change.NEW_FAILURE;
            case GOOD, UNTESTED -> Change.NEW;
        };
    }

    private static @Nullable Change changed(Row old, Row row) {
        State from = state(old);
        State to = state(row);
        if (from == to) {
            boolean same = RowText.sentence(old.verdict()).equals(RowText.sentence(row.verdict()));
            return from == State.BAD && !same ? Change.DIFFERENT : null;
        }
        return switch (to) {
            case BAD -> from == State.GOOD ? Change.BROKEN : Change.NEW_FAILURE;
            case UNTESTED -> Change.LOST;
            case GOOD -> from == State.BAD ? Change.FIXED : Change.TESTED;
        };
    }

    private static String line(@Nullable Row old, Row row) {
        String headline = RowText.headline(row);
        return old == null || Outcome.of(old) == Outcome.of(row)
                ? headline
                : headline + "  (was " + Outcome.of(old).word() + ")";
    }
}
