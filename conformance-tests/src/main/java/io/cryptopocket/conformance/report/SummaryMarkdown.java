package io.cryptopocket.conformance.report;

import io.cryptopocket.conformance.verdict.Row;
import io.cryptopocket.conformance.verdict.Run;
import io.cryptopocket.conformance.verdict.Verdict;
import java.util.List;

/** {@code summary.md}, short enough for a comment on a pull request (60,000 characters at the very most). */
final class SummaryMarkdown {
    /** More would bury what matters; the rest is in the HTML page. */
    private static final int MOST_CAUSES = 10;

    private static final int MOST_MESSAGE = 3_000;

    private SummaryMarkdown() {}

    static String render(Run run, ContractLines contract) {
        StringBuilder markdown = new StringBuilder();
        markdown.append("## ")
                .append(mark(run))
                .append(' ')
                .append(run.verdict().name());
        markdown.append("\n\n").append(Markdown.text(run.because())).append("\n\n");
        markdown.append("| target | cases | contract | took |\n| --- | --- | --- | --- |\n| ")
                .append(Markdown.code(run.target()))
                .append(" | ")
                .append(Headline.counts(run))
                .append(" | ")
                .append(Markdown.text(run.contractTitle() + " " + run.contractVersion()))
                .append(", ")
                .append(Markdown.code(shortened(run.contractSha256())))
                .append(" | ")
                .append(Amount.of(run.took()))
                .append(" |\n");
        causes(markdown, run, contract);
        untested(markdown, run);
        known(markdown, run);
        return markdown.toString();
    }

    private static String mark(Run run) {
        return switch (run.verdict()) {
            case CONFORMANT -> "✅";
            case NONCONFORMANT -> "❌";
            case PARTIAL -> "🟡";
            case INCONCLUSIVE -> "❔";
        };
    }

    private static String shortened(String sha256) {
        return sha256.substring(0, Math.min(12, sha256.length()));
    }

    private static void causes(StringBuilder markdown, Run run, ContractLines contract) {
        List<RootCause> causes = RootCauses.of(run.rows());
        if (causes.isEmpty()) {
            return;
        }
        markdown.append("\n### What to fix first\n\n");
        for (RootCause cause : causes.subList(0, Math.min(MOST_CAUSES, causes.size()))) {
            Row first = cause.rows().get(0);
            markdown.append("<details><summary>")
                    .append(Markdown.html(cause.title()))
                    .append(" (")
                    .append(Amount.of(cause.rows().size(), "case"))
                    .append(Outcome.of(first) == Outcome.WARNED ? ", warning, " : ", ")
                    .append(cause.level().word())
                    .append(")</summary>\n\n")
                    .append(Markdown.block(abbreviated(RowText.message(first, contract))));
            others(markdown, cause.rows());
            markdown.append("\n</details>\n");
        }
        if (causes.size() > MOST_CAUSES) {
            markdown.append("\nand ")
                    .append(Amount.of(causes.size() - MOST_CAUSES, "more cause"))
                    .append(" in the report.\n");
        }
    }

    private static void others(StringBuilder markdown, List<Row> rows) {
        List<Row> others = rows.subList(1, rows.size());
        if (others.isEmpty()) {
            return;
        }
        markdown.append("\nThe same in");
        others.stream()
                .limit(MOST_CAUSES)
                .forEach(row -> markdown.append(row == others.get(0) ? " " : ", ")
                        .append(Markdown.code(row.id().toString())));
        markdown.append(others.size() > MOST_CAUSES ? " and " + (others.size() - MOST_CAUSES) + " more.\n" : ".\n");
    }

    private static String abbreviated(String message) {
        return message.length() <= MOST_MESSAGE ? message : message.substring(0, MOST_MESSAGE) + " …";
    }

    private static void untested(StringBuilder markdown, Run run) {
        var reasons = Untested.of(run.rows());
        if (reasons.isEmpty()) {
            return;
        }
        markdown.append("\n### What was not tested\n\n| cases | why |\n| --- | --- |\n");
        reasons.forEach((reason, details) -> markdown.append("| ")
                .append(Untested.count(details))
                .append(" | ")
                .append(Markdown.text(reason.sentence()))
                .append(" |\n"));
    }

    private static void known(StringBuilder markdown, Run run) {
        List<Row> known = run.rows().stream()
                .filter(row -> Outcome.of(row) == Outcome.KNOWN)
                .toList();
        if (known.isEmpty()) {
            return;
        }
        markdown.append("\n### Known failures\n\n| case | why it is accepted |\n| --- | --- |\n");
        for (Row row : known) {
            Verdict.Known accepted = (Verdict.Known) row.verdict();
            markdown.append("| ")
                    .append(Markdown.code(row.id().toString()))
                    .append(" | ")
                    .append(Markdown.text(accepted.reason()))
                    .append(' ')
                    .append(Markdown.text(accepted.link()))
                    .append(" |\n");
        }
    }
}
