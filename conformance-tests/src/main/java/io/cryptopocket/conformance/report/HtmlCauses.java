package io.cryptopocket.conformance.report;

import io.cryptopocket.conformance.verdict.Row;
import io.cryptopocket.conformance.verdict.Run;
import io.cryptopocket.conformance.verdict.Violation;
import java.util.List;
import java.util.stream.Collectors;

/** What to fix first, grouped by what probably is one fault. */
final class HtmlCauses {
    private static final int MOST_CAUSES = 15;
    private static final int MOST_LINKS = 6;
    private static final int MOST_TEXT = 600;

    private HtmlCauses() {}

    static void render(StringBuilder page, Run run, ContractLines contract) {
        List<RootCause> causes = RootCauses.of(run.rows());
        if (causes.isEmpty()) {
            return;
        }
        page.append(
                        "<section id=\"fix\"><h2>What to fix first</h2>\n<p class=\"note\">Cases that probably fail for the ")
                .append("same reason are one entry. Failures of what is documented come first, then the entry with ")
                .append("most cases.</p>\n<ol class=\"causes\">\n");
        causes.stream().limit(MOST_CAUSES).forEach(cause -> cause(page, cause, contract));
        page.append("</ol>\n");
        if (causes.size() > MOST_CAUSES) {
            page.append("<details><summary>")
                    .append(Amount.of(causes.size() - MOST_CAUSES, "more entry", "more entries"))
                    .append("</summary><ol class=\"causes\">\n");
            causes.stream().skip(MOST_CAUSES).forEach(cause -> cause(page, cause, contract));
            page.append("</ol></details>\n");
        }
        page.append("</section>\n");
    }

    private static void cause(StringBuilder page, RootCause cause, ContractLines contract) {
        Row first = cause.rows().get(0);
        Outcome outcome = Outcome.of(first);
        page.append("<li class=\"cause ")
                .append(outcome.key())
                .append("\"><h3>")
                .append(Html.text(Plain.line(cause.title())))
                .append("</h3><p>")
                .append(Amount.of(cause.rows().size(), "case"))
                .append(' ')
                .append(outcome == Outcome.WARNED ? "with a warning" : outcome.word())
                .append(" · ")
                .append(cause.level().word())
                .append(" · ")
                .append(Html.contractLink(contract, cause.contractLine()))
                .append("</p>");
        List<Violation> violations = Outcome.violations(first.verdict());
        if (!violations.isEmpty()) {
            pair(page, violations.get(0), MOST_TEXT, differ(cause.rows()) ? ", for example" : "");
        }
        page.append("<p class=\"cases\">")
                .append(links(cause.rows(), 0, MOST_LINKS))
                .append("</p>");
        if (cause.rows().size() > MOST_LINKS) {
            page.append("<details><summary>")
                    .append(cause.rows().size() - MOST_LINKS)
                    .append(" more</summary><p class=\"cases\">")
                    .append(links(cause.rows(), MOST_LINKS, cause.rows().size()))
                    .append("</p></details>");
        }
        page.append("</li>\n");
    }

    /** What is documented and what was received, side by side. */
    static void pair(StringBuilder page, Violation violation, int most, String remark) {
        page.append("<div class=\"pair\"><div><b>expected")
                .append(remark)
                .append("</b><samp>")
                .append(Html.shortened(violation.expected(), most))
                .append("</samp></div><div><b>but was")
                .append(remark)
                .append("</b><samp>")
                .append(Html.shortened(violation.actual(), most))
                .append("</samp></div></div>");
    }

    private static boolean differ(List<Row> rows) {
        return rows.stream()
                        .map(row -> Outcome.violations(row.verdict()).get(0).expected())
                        .distinct()
                        .count()
                > 1;
    }

    private static String links(List<Row> rows, int from, int to) {
        return rows.subList(from, Math.min(to, rows.size())).stream()
                .map(row -> Html.caseLink(row.id()))
                .collect(Collectors.joining(" "));
    }
}
