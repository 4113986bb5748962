package io.cryptopocket.conformance.report;

import io.cryptopocket.conformance.verdict.Row;
import io.cryptopocket.conformance.verdict.Run;
import io.cryptopocket.conformance.verdict.Verdict;
import java.util.List;
import java.util.Locale;

/** The last lines on the console: the verdict, what to fix first, what was not tested and why, where the report is. */
public final class Ending {
    private static final int MOST = 8;

    private Ending() {}

    /** Several lines, separated by {@code \n}, without a line end at the end. */
    public static String text(Run run, Terminal terminal, String report) {
        StringBuilder text = new StringBuilder("\n");
        causes(text, run);
        untested(text, run);
        known(text, run);
        text.append(terminal.painted(paint(run), run.verdict().name()))
                .append(": ")
                .append(Plain.line(run.because()))
                .append("\n  ")
                .append(Headline.counts(run))
                .append(", in ")
                .append(Amount.of(run.took()))
                .append("\n  target  ")
                .append(Plain.line(run.target()))
                .append("\n  report  ")
                .append(Plain.line(report));
        return text.toString();
    }

    private static Terminal.Paint paint(Run run) {
        return switch (run.verdict()) {
            case CONFORMANT -> Terminal.Paint.GREEN;
            case NONCONFORMANT -> Terminal.Paint.RED;
            case PARTIAL -> Terminal.Paint.YELLOW;
            case INCONCLUSIVE -> Terminal.Paint.MAGENTA;
        };
    }

    private static void causes(StringBuilder text, Run run) {
        List<RootCause> causes = RootCauses.of(run.rows());
        if (causes.isEmpty()) {
            return;
        }
        text.append("What to fix first\n");
        for (RootCause cause : causes.subList(0, Math.min(MOST, causes.size()))) {
            Row first = cause.rows().get(0);
            String remark = Outcome.of(first) == Outcome.WARNED ? "warning, " : "";
            count(text, cause.rows().size());
            text.append(Plain.line(cause.title()))
                    .append("  (")
                    .append(remark)
                    .append(cause.level().word())
                    .append(")\n           ")
                    .append(first.id())
                    .append(cause.rows().size() > 1 ? " and " + (cause.rows().size() - 1) + " more" : "")
                    .append('\n');
        }
        if (causes.size() > MOST) {
            text.append("         and ")
                    .append(Amount.of(causes.size() - MOST, "more cause"))
                    .append(" in the report\n");
        }
        text.append('\n');
    }

    private static void untested(StringBuilder text, Run run) {
        var reasons = Untested.of(run.rows());
        if (reasons.isEmpty()) {
            return;
        }
        text.append("Not tested\n");
        reasons.forEach((reason, details) -> {
            count(text, Untested.count(details));
            text.append(reason.sentence()).append('\n');
            details(
                    text,
                    details.keySet().stream()
                            .filter(detail -> !detail.isEmpty())
                            .toList());
        });
        text.append('\n');
    }

    private static void details(StringBuilder text, List<String> details) {
        details.stream()
                .limit(MOST)
                .forEach(detail ->
                        text.append("           ").append(Plain.line(detail)).append('\n'));
        if (details.size() > MOST) {
            text.append("           and ").append(details.size() - MOST).append(" more in the report\n");
        }
    }

    private static void known(StringBuilder text, Run run) {
        List<Row> known = run.rows().stream()
                .filter(row -> Outcome.of(row) == Outcome.KNOWN)
                .toList();
        if (known.isEmpty()) {
            return;
        }
        text.append("Known failures\n");
        for (Row row : known) {
            Verdict.Known accepted = (Verdict.Known) row.verdict();
            count(text, 1);
            text.append(row.id())
                    .append("\n           ")
                    .append(Plain.line(accepted.reason() + " " + accepted.link()))
                    .append('\n');
        }
        text.append('\n');
    }

    private static void count(StringBuilder text, long count) {
        text.append(String.format(Locale.ROOT, "  %7d  ", count));
    }
}
