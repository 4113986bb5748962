package io.cryptopocket.conformance.report;

import io.cryptopocket.conformance.verdict.Row;
import io.cryptopocket.conformance.verdict.Run;
import io.cryptopocket.conformance.verdict.Violation;
import java.util.Set;
import java.util.TreeSet;

/** The contract at the end of the page, so that every row can link to its line; only lines that are linked to are targets. */
final class HtmlContract {
    private HtmlContract() {}

    static void render(StringBuilder page, Run run, ContractLines contract) {
        Set<Integer> linked = linked(run);
        page.append("<section id=\"contract\"><h2>Contract <small>")
                .append(Html.text(contract.name()))
                .append("</small></h2>\n<pre class=\"yaml\" tabindex=\"0\" aria-label=\"The contract\">");
        for (int line = 1; line <= contract.lines().size(); line++) {
            String text = "<i>" + line + "</i>" + Html.text(contract.lines().get(line - 1));
            page.append(linked.contains(line) ? "<span id=\"L" + line + "\">" + text + "</span>" : text)
                    .append('\n');
        }
        page.append("</pre></section>\n");
    }

    private static Set<Integer> linked(Run run) {
        Set<Integer> linked = new TreeSet<>();
        for (Row row : run.rows()) {
            linked.add(row.contractLine());
            Outcome.violations(row.verdict()).stream()
                    .map(Violation::contractLine)
                    .forEach(linked::add);
        }
        return linked;
    }
}
