package io.cryptopocket.conformance.report;

import io.cryptopocket.conformance.verdict.Row;
import io.cryptopocket.conformance.verdict.Run;
import io.cryptopocket.conformance.verdict.Verdict;
import java.util.List;
import java.util.Map;

/** What was not tested and why, and which failures are accepted for now. */
final class HtmlUntested {
    private static final int MOST_DETAILS = 6;

    private HtmlUntested() {}

    static void render(StringBuilder page, Run run) {
        untested(page, run);
        known(page, run);
    }

    private static void untested(StringBuilder page, Run run) {
        var reasons = Untested.of(run.rows());
        if (reasons.isEmpty()) {
            return;
        }
        page.append("<section id=\"untested\"><h2>What was not tested</h2>\n<table><thead><tr><th>Cases</th>")
                .append("<th>Why</th></tr></thead><tbody>\n");
        reasons.forEach((reason, details) -> {
            page.append("<tr class=\"skipped\"><td class=\"n\">")
                    .append(Untested.count(details))
                    .append("</td><td>")
                    .append(Html.text(reason.sentence()));
            details(page, details);
            page.append("</td></tr>\n");
        });
        page.append("</tbody></table></section>\n");
    }

    private static void details(StringBuilder page, Map<String, List<Row>> details) {
        int more = details.size() - MOST_DETAILS;
        int shown = 0;
        for (Map.Entry<String, List<Row>> detail : details.entrySet()) {
            if (more > 1 && shown == MOST_DETAILS) {
                page.append("<details><summary>and ").append(more).append(" more</summary>");
            }
            detail(page, detail.getKey(), detail.getValue());
            shown++;
        }
        page.append(more > 1 ? "</details>" : "");
    }

    private static void detail(StringBuilder page, String detail, List<Row> rows) {
        String title = detail.isEmpty() ? "which" : Html.text(Plain.line(detail));
        page.append("<details><summary>")
                .append(title)
                .append(" (")
                .append(rows.size())
                .append(")</summary><ul>");
        rows.forEach(row -> page.append("<li>").append(Html.caseLink(row.id())).append("</li>"));
        page.append("</ul></details>");
    }

    private static void known(StringBuilder page, Run run) {
        List<Row> known = run.rows().stream()
                .filter(row -> Outcome.of(row) == Outcome.KNOWN)
                .toList();
        if (known.isEmpty()) {
            return;
        }
        page.append("<section id=\"known\"><h2>Known failures</h2>\n<table><thead><tr><th>Case</th>")
                .append("<th>Why it is accepted for now</th></tr></thead><tbody>\n");
        for (Row row : known) {
            Verdict.Known accepted = (Verdict.Known) row.verdict();
            page.append("<tr class=\"known\"><td>")
                    .append(Html.caseLink(row.id()))
                    .append("</td><td>")
                    .append(Html.text(accepted.reason()))
                    .append(' ')
                    .append(link(accepted.link()))
                    .append("</td></tr>\n");
        }
        page.append("</tbody></table></section>\n");
    }

    /** Only what a browser opens as a page becomes a link. */
    private static String link(String link) {
        return link.startsWith("https://") || link.startsWith("http://")
                ? "<a rel=\"noreferrer\" href=\"" + Xml.attribute(link) + "\">" + Html.text(link) + "</a>"
                : Html.text(link);
    }
}
