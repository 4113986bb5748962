package io.cryptopocket.governance.page;

import io.cryptopocket.governance.facts.Coverage;
import io.cryptopocket.governance.facts.Coverage.JourneyCoverage;
import io.cryptopocket.governance.facts.Coverage.OperationCoverage;
import io.cryptopocket.governance.facts.Coverage.RowCoverage;
import io.cryptopocket.governance.facts.Coverage.Unreached;
import io.cryptopocket.governance.facts.Coverage.Untried;
import io.cryptopocket.governance.facts.Lint;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What of the contract is exercised. */
final class CoverageSection {

    private CoverageSection() {}

    static Section of(Coverage coverage, Lint lint) {
        return new Section(
                "coverage",
                "Coverage",
                "Which documented answers are exercised, and what does nothing reach?",
                Html.all(
                        run(coverage),
                        operations(coverage),
                        journeys(coverage),
                        rows(coverage),
                        unreached(coverage),
                        untried(coverage),
                        rules(lint)));
    }

    private static Html run(Coverage coverage) {
        if (coverage.run().equals(Coverage.NOT_RUN)) {
            return Html.p(
                    Html.strong("Last conformance run: "),
                    Badge.outcome(Coverage.NOT_RUN),
                    Html.text(" Run mvn -Pconformance verify and make this page again to see its verdicts here."));
        }
        Html counts = Html.joined(
                " ",
                coverage.counts().entrySet().stream()
                        .filter(count -> count.getValue() > 0)
                        .map(count -> Html.all(Badge.outcome(count.getKey()), Html.text(" " + count.getValue())))
                        .toList());
        Html other = coverage.current()
                ? Html.NONE
                : Html.p(
                        Badge.odd("another contract"),
                        Html.text(" That run was of another state of the contract; run the suite again."));
        return Html.all(
                Html.p(Html.strong("Last conformance run: "), Html.text(coverage.run())), Html.p(counts), other);
    }

    private static Html operations(Coverage coverage) {
        Table table = Table.of(
                "By operation",
                "Operation",
                "Successes",
                "Failures",
                "With a recipe",
                "Out of reach",
                "Demands on requests that a case tries",
                "Cases of the last run");
        for (OperationCoverage operation : coverage.operations()) {
            table.row(
                    Anchors.toOperation(operation.operation()),
                    Html.text(operation.successes()),
                    Html.text(operation.failures()),
                    Html.text(operation.withRecipe()),
                    operation.unreachable() == 0 ? Html.text("0") : Badge.odd(String.valueOf(operation.unreachable())),
                    operation.outcomes().isEmpty()
                            ? Html.text("0 of " + operation.demands())
                            : Html.text(operation.demandsTried() + " of " + operation.demands()),
                    operation.outcomes().isEmpty()
                            ? Badge.outcome(Coverage.NOT_RUN)
                            : Html.joined(
                                    " ",
                                    operation.outcomes().entrySet().stream()
                                            .map(count -> Html.all(
                                                    Badge.outcome(count.getKey()), Html.text(" " + count.getValue())))
                                            .toList()));
        }
        return table.html();
    }

    private static Html journeys(Coverage coverage) {
        Table table =
                Table.of("Journeys through several operations", "Journey", "Level", "Calls", "Last run", "Contract");
        for (JourneyCoverage journey : coverage.journeys()) {
            table.row(
                    Markdown.inline(journey.summary()),
                    Badge.level(journey.level()),
                    Html.joined(
                            " → ",
                            journey.calls().stream().map(Anchors::toOperation).toList()),
                    Badge.outcome(journey.outcome()),
                    Anchors.toLine(journey.line()));
        }
        return table.html();
    }

    private static Html rows(Coverage coverage) {
        Table table = Table.of("Every documented answer", "Case", "Level", "Provoked by", "Last run", "Contract");
        for (RowCoverage row : coverage.rows()) {
            table.row(
                    Html.link(
                            row.failure() ? Anchors.row(row.id()) : Anchors.operation(row.operation()),
                            Html.code(row.id())),
                    Badge.level(row.level()),
                    Markdown.inline(row.provokedBy()),
                    Html.all(
                            Badge.outcome(row.outcome()),
                            row.detail().isEmpty() ? Html.NONE : Html.muted(" " + row.detail())),
                    Anchors.toLine(row.line()));
        }
        return Fold.of("Every documented answer (" + coverage.rows().size() + ")", table.html());
    }

    private static Html unreached(Coverage coverage) {
        Html title = Html.tag("h3").of("What no case reaches");
        if (coverage.unreached().isEmpty()) {
            return Html.all(
                    title, Html.p("Nothing: every parameter and every property of the contract is in an example."));
        }
        Map<String, List<Unreached>> byOperation = coverage.unreached().stream()
                .collect(Collectors.groupingBy(Unreached::operation, LinkedHashMap::new, Collectors.toList()));
        Table table = Table.of("Parameters and properties that no example shows", "Operation", "Not shown");
        byOperation.forEach((operation, parts) -> table.row(
                Anchors.toOperation(operation),
                Html.joined(
                        ", ",
                        parts.stream()
                                .map(part -> Html.all(
                                        Html.muted(part.what() + " "),
                                        Html.tag("a")
                                                .attr("href", "#L" + part.line())
                                                .of(Html.code(part.name()))))
                                .toList())));
        return Html.all(
                title,
                Html.p("The house rules look at these too, at their names, words and levels; but no example has a value"
                        + " for them, so no case sends one or looks at one."),
                table.html());
    }

    /** Without a run every demand is untried, which the table of operations says already. */
    private static Html untried(Coverage coverage) {
        if (coverage.run().equals(Coverage.NOT_RUN) || coverage.untried().isEmpty()) {
            return Html.NONE;
        }
        Map<String, List<Untried>> byDemand = coverage.untried().stream()
                .collect(Collectors.groupingBy(Untried::demand, LinkedHashMap::new, Collectors.toList()));
        Table table = Table.of("Demands on requests that no case tries", "Demand", "Of", "Contract");
        byDemand.forEach((demand, places) -> table.row(
                Html.code(demand),
                Anchors.toOperations(places.stream().map(Untried::operation).toList()),
                Anchors.toLines(places.stream().map(Untried::line).distinct().toList())));
        return Html.all(
                Html.p(
                        "A demand is tried by values at its border and beyond it. For these the last run sent none: the suite knows"
                                + " no value that breaks just this demand, or the request could not show it, as an empty text in a"
                                + " query. What no request can break, for example that a text in a query is a string, is not counted."),
                table.html());
    }

    private static Html rules(Lint lint) {
        List<Lint.HouseRule> unproven =
                lint.houseRules().stream().filter(rule -> rule.mutants() == 0).toList();
        Html idle = lint.idleRules().isEmpty()
                ? Html.p(
                        lint.ran() ? "Every rule of the linters has something to look at." : "The linters did not run.")
                : Html.all(
                        Html.p("Rules of the linters that look at nothing in this contract:"),
                        Html.list(lint.idleRules().stream()
                                .map(rule -> Html.all(
                                        Html.code(rule.id()),
                                        Html.muted(" " + rule.tool()
                                                + (rule.description().isEmpty() ? "" : ". ")),
                                        Html.tag("span")
                                                .attr("class", "muted")
                                                .of(Markdown.inline(rule.description()))))));
        Html silent = unproven.isEmpty()
                ? Html.NONE
                : Html.p(
                        Html.text(
                                "House rules that none of the edits above breaks (they are shown to fail by tests of their own): "),
                        Html.joined(
                                ", ",
                                unproven.stream()
                                        .map(rule -> Html.code(rule.id()))
                                        .toList()),
                        Html.text("."));
        return Html.all(Html.tag("h3").of("Rules that never matched"), idle, silent);
    }
}
