package io.cryptopocket.conformance.report;

import io.cryptopocket.conformance.verdict.Row;
import io.cryptopocket.conformance.verdict.Violation;
import io.cryptopocket.spec.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Groups what did not pass by what probably has to be fixed, most urgent first.
 *
 * <p>One fault shows in several cases. They are taken for one when the same check saw, in this order of preference, the same
 * difference (200 expected and 401 received, whatever the operation), the same answer in place of several documented ones
 * ({@code unexpected_error} for whatever is wrong), or a difference in the same operation. A case counts once, by its first
 * violation: the later ones often follow from it.
 */
final class RootCauses {
    private static final List<Function<Row, String>> SAME = List.of(
            row -> check(row) + "\n" + difference(first(row)),
            row -> check(row) + "\n" + first(row).actual(),
            row -> check(row) + "\n" + row.id().operationId());

    private RootCauses() {}

    /** Failures first, then errors, then warnings; within these documented facts first, then the larger group. */
    static List<RootCause> of(List<Row> rows) {
        List<RootCause> causes = new ArrayList<>();
        causes.addAll(sorted(deviations(of(rows, Outcome.FAILED))));
        causes.addAll(sorted(errors(of(rows, Outcome.ERRORED))));
        causes.addAll(sorted(deviations(of(rows, Outcome.WARNED))));
        return causes;
    }

    private static List<RootCause> deviations(List<Row> rows) {
        List<RootCause> causes = new ArrayList<>();
        List<Row> rest = rows;
        for (Function<Row, String> same : SAME) {
            Map<String, List<Row>> groups = grouped(rest, same);
            boolean last = same == SAME.get(SAME.size() - 1);
            groups.values().stream()
                    .filter(group -> last || group.size() > 1)
                    .map(RootCauses::deviation)
                    .forEach(causes::add);
            rest = rest.stream()
                    .filter(row -> groups.get(same.apply(row)).size() == 1)
                    .toList();
        }
        return causes;
    }

    private static RootCause deviation(List<Row> rows) {
        Violation first = first(rows.get(0));
        Level level = rows.stream()
                .map(row -> first(row).level())
                .min(Comparator.naturalOrder())
                .orElse(first.level());
        return new RootCause(title(rows), first.check(), level, first.contractLine(), rows);
    }

    private static String title(List<Row> rows) {
        Violation first = first(rows.get(0));
        if (distinct(rows, row -> first(row).property()) == 1) {
            return first.property();
        }
        boolean sameAnswer = distinct(rows, row -> first(row).actual()) == 1;
        long operations = distinct(rows, row -> row.id().operationId());
        String where = operations == 1 ? rows.get(0).id().operationId() : Amount.of(operations, "operation");
        return "“" + first.checkTitle() + "” does not hold in " + where
                + (sameAnswer ? ": always " + first.actual().replaceAll("\\s+", " ") : "");
    }

    private static List<RootCause> errors(List<Row> rows) {
        return grouped(rows, row -> RowText.sentence(row.verdict())).entrySet().stream()
                .map(group -> {
                    Row first = group.getValue().get(0);
                    return new RootCause(
                            group.getKey(), "errored", first.level(), first.contractLine(), group.getValue());
                })
                .toList();
    }

    private static List<RootCause> sorted(List<RootCause> causes) {
        return causes.stream()
                .sorted(Comparator.comparing(RootCause::level)
                        .thenComparing(cause -> -cause.rows().size()))
                .toList();
    }

    private static List<Row> of(List<Row> rows, Outcome outcome) {
        return rows.stream().filter(row -> Outcome.of(row) == outcome).toList();
    }

    private static Map<String, List<Row>> grouped(List<Row> rows, Function<Row, String> key) {
        return rows.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    }

    private static long distinct(List<Row> rows, Function<Row, String> what) {
        return rows.stream().map(what).distinct().count();
    }

    /** The same wrong code is the same fault under every status; the same wrong status may well have two reasons. */
    private static String difference(Violation violation) {
        return violation.check().equals("status")
                ? violation.expected() + "\n" + violation.actual()
                : violation.property();
    }

    private static String check(Row row) {
        return first(row).check();
    }

    private static Violation first(Row row) {
        return Outcome.violations(row.verdict()).get(0);
    }
}
