package io.cryptopocket.conformance.report;

import io.cryptopocket.conformance.verdict.Exchange;
import io.cryptopocket.conformance.verdict.ReceivedResponse;
import io.cryptopocket.conformance.verdict.Row;
import io.cryptopocket.conformance.verdict.SentRequest;
import io.cryptopocket.conformance.verdict.Verdict;
import io.cryptopocket.conformance.verdict.Violation;
import java.util.List;
import java.util.Map;

/** One case: what was documented, what was sent, what came back. */
final class HtmlRow {
    private static final int MOST_LINES = 12;
    private static final int FEW_LINES = 6;

    private HtmlRow() {}

    static void render(StringBuilder page, Row row, ContractLines contract, PageBudget budget, boolean open) {
        Outcome outcome = Outcome.of(row);
        boolean attention = PageBudget.needsAttention(outcome);
        page.append("<details class=\"row ")
                .append(outcome.key())
                .append("\" id=\"")
                .append(Xml.attribute(Html.anchor(row.id())))
                .append(open && outcome == Outcome.FAILED ? "\" open>" : "\">")
                .append("<summary><i>")
                .append(outcome.word())
                .append("</i><span>")
                .append(Html.code(row.id().toString()))
                .append("<em>")
                .append(Html.text(Plain.line(row.summary())))
                .append("</em></span><small>")
                .append(Words.spaced(row.kind()))
                .append(" · ")
                .append(row.level().word())
                .append(outcome == Outcome.SKIPPED ? "" : " · " + Amount.of(row.took()))
                .append("</small></summary><div>");
        finding(page, row, contract, budget);
        if (!attention) {
            page.append("<p>")
                    .append(Html.contractLink(contract, row.contractLine()))
                    .append("</p>");
            if (budget.excerpts()) {
                page.append(Html.excerpt(contract.excerpt(row.contractLine(), FEW_LINES)));
            }
        }
        exchanges(page, row.exchanges(), attention ? budget.body() : budget.passedBody());
        if (attention) {
            RowText.judged(row).ifPresent(judged -> repeat(page, judged.request(), budget.curl()));
        }
        page.append("</div></details>\n");
    }

    private static void finding(StringBuilder page, Row row, ContractLines contract, PageBudget budget) {
        List<Violation> violations = Outcome.violations(row.verdict());
        for (Violation violation : violations) {
            page.append("<div class=\"violation\"><p>")
                    .append(Html.shortened(Plain.line(violation.property()), budget.curl()))
                    .append("</p><p>")
                    .append(Html.text(violation.checkTitle()))
                    .append(" · ")
                    .append(Html.contractLink(contract, violation.contractLine()))
                    .append(" · ")
                    .append(violation.level().word())
                    .append("</p>");
            HtmlCauses.pair(page, violation, budget.body(), "");
            page.append(Html.excerpt(
                            contract.excerpt(violation.contractLine(), violations.size() > 1 ? FEW_LINES : MOST_LINES)))
                    .append("</div>");
        }
        if (row.verdict() instanceof Verdict.Known known) {
            page.append("<p>Known: ").append(Html.text(known.reason())).append("</p>");
        }
        if (violations.isEmpty() && Outcome.of(row) != Outcome.PASSED) {
            page.append("<p>")
                    .append(Html.text(RowText.sentence(row.verdict())))
                    .append("</p>");
        }
    }

    private static void exchanges(StringBuilder page, List<Exchange> exchanges, int most) {
        if (exchanges.isEmpty()) {
            return;
        }
        int before = exchanges.size() - 1;
        if (before > 0) {
            page.append("<details class=\"steps\"><summary>")
                    .append(Amount.of(before, "call"))
                    .append(" before it</summary>");
            exchanges.subList(0, before).forEach(exchange -> exchange(page, exchange, Math.min(most, 400)));
            page.append("</details>");
        }
        exchange(page, exchanges.get(before), most);
    }

    private static void exchange(StringBuilder page, Exchange exchange, int most) {
        SentRequest request = exchange.request();
        page.append("<h4>request</h4><pre><b>")
                .append(Html.text(Plain.line(request.method() + " " + request.url())))
                .append("</b>");
        headers(page, request.headers(), most);
        body(page, request.body(), request.bodyAbbreviated(), request.bodyBytes(), most);
        page.append("</pre>");
        if (exchange.response().isEmpty()) {
            page.append("<h4>no answer</h4>");
            return;
        }
        ReceivedResponse response = exchange.response().get();
        page.append("<h4>answer after ")
                .append(Amount.of(response.took()))
                .append("</h4><pre><b>HTTP ")
                .append(response.status())
                .append("</b>");
        headers(page, response.headers(), most);
        body(page, response.body(), response.bodyAbbreviated(), response.bodyBytes(), most);
        page.append("</pre>");
    }

    private static void headers(StringBuilder page, Map<String, List<String>> headers, int most) {
        StringBuilder lines = new StringBuilder();
        headers.forEach((name, values) -> values.forEach(value ->
                lines.append('\n').append(Plain.line(name)).append(": ").append(Plain.line(value))));
        page.append("<i>").append(Html.shortened(lines.toString(), most)).append("</i>");
    }

    private static void body(StringBuilder page, String body, boolean abbreviated, long bytes, int most) {
        if (body.isEmpty()) {
            return;
        }
        page.append("\n\n").append(Html.shortened(body, most));
        if (abbreviated) {
            page.append("<i> … ").append(Amount.ofBytes(bytes)).append("</i>");
        }
    }

    private static void repeat(StringBuilder page, SentRequest request, int most) {
        page.append("<h4>repeat</h4>");
        if (request.curl().length() > most) {
            page.append("<p>The line is too long for this page; it is in report.json.</p>");
        } else {
            page.append("<div class=\"curl\"><pre>")
                    .append(Html.text(request.curl()))
                    .append("</pre></div>");
        }
    }
}
