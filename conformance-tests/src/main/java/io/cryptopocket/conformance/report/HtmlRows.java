package io.cryptopocket.conformance.report;

import io.cryptopocket.conformance.verdict.Row;
import io.cryptopocket.conformance.verdict.Run;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** All cases, by operation, with filters that need no JavaScript. */
final class HtmlRows {
    /** More open rows would hide the list. */
    private static final int MOST_OPEN = 3;

    private HtmlRows() {}

    static void render(StringBuilder page, Run run, ContractLines contract, PageBudget budget) {
        page.append("<section id=\"rows\"><h2>All cases</h2>\n");
        if (run.rows().isEmpty()) {
            page.append("<p class=\"empty\">No case ran.</p></section>\n");
            return;
        }
        filters(page, run);
        boolean open = HtmlOverview.count(run, Outcome.FAILED) <= MOST_OPEN;
        Map<String, List<Row>> operations = run.rows().stream()
                .collect(Collectors.groupingBy(row -> row.id().operationId(), LinkedHashMap::new, Collectors.toList()));
        operations.forEach((operation, rows) -> {
            page.append("<div class=\"operation\"><h3>")
                    .append(Html.text(operation))
                    .append(" <small>")
                    .append(count(rows, Outcome.PASSED))
                    .append(" of ")
                    .append(rows.size())
                    .append(" passed");
            others(page, rows);
            page.append("</small></h3>\n");
            rows.forEach(row -> HtmlRow.render(page, row, contract, budget, open));
            page.append("</div>\n");
        });
        page.append("</section>\n");
    }

    /** Why not all passed: cases that nobody selected are another matter than cases that failed. */
    private static void others(StringBuilder page, List<Row> rows) {
        for (Outcome outcome : Outcome.values()) {
            long count = count(rows, outcome);
            if (count > 0 && outcome != Outcome.PASSED) {
                page.append(", <span class=\"")
                        .append(outcome.key())
                        .append("\">")
                        .append(count)
                        .append(' ')
                        .append(outcome.word(count))
                        .append("</span>");
            }
        }
    }

    private static long count(List<Row> rows, Outcome outcome) {
        return rows.stream().filter(row -> Outcome.of(row) == outcome).count();
    }

    private static void filters(StringBuilder page, Run run) {
        page.append("<fieldset class=\"filters\"><legend>Show</legend>");
        choice(page, "all", "all", run.rows().size(), " checked");
        for (Outcome outcome : Outcome.values()) {
            long count = HtmlOverview.count(run, outcome);
            if (count > 0) {
                choice(page, outcome.key(), outcome.word(), count, "");
            }
        }
        page.append("</fieldset>\n<div class=\"tools\" hidden><input id=\"search\" type=\"search\" ")
                .append("placeholder=\"Search ids, messages, bodies\" aria-label=\"Search in all cases\">")
                .append("<button id=\"open-all\" type=\"button\">Open all</button></div>\n");
    }

    private static void choice(StringBuilder page, String key, String word, long count, String checked) {
        page.append("<input type=\"radio\" name=\"show\" id=\"show-")
                .append(key)
                .append("\"")
                .append(checked)
                .append("><label for=\"show-")
                .append(key)
                .append("\">")
                .append(word)
                .append(' ')
                .append(count)
                .append("</label>");
    }
}
