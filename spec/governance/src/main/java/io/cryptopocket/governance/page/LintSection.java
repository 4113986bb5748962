package io.cryptopocket.governance.page;

import io.cryptopocket.governance.facts.Lint;

/** What the linters say. */
final class LintSection {

    private LintSection() {}

    static Section of(Lint lint) {
        return new Section(
                "lint",
                "Lint",
                "What do our rules, Spectral, the OWASP set and Redocly find, and which of it has a reason?",
                Html.all(score(lint), sources(lint), findings(lint), excused(lint), rules(lint)));
    }

    private static Html score(Lint lint) {
        Html number = Html.tag("p")
                .attr("class", "score")
                .of(Html.strong(String.valueOf(lint.score())), Html.text(" of 100"));
        Html formula = Html.tag("p").attr("class", "muted").of("Score = " + lint.formula() + ".");
        return Html.all(
                number,
                formula,
                lint.ran()
                        ? Html.NONE
                        : Html.p(
                                Badge.odd("not run"),
                                Html.text(" The linters did not run; only the house rules are counted.")));
    }

    private static Html sources(Lint lint) {
        Table table = Table.of(
                "Findings by severity, without those that have a reason",
                "Linter",
                "Version",
                "Rules",
                "Errors",
                "Warnings",
                "Remarks",
                "With a reason");
        lint.sources()
                .forEach(source -> table.row(
                        Html.text(source.tool()),
                        Html.text(source.version()),
                        source.rules() == 0 ? Html.muted("its recommended set") : Html.text(source.rules()),
                        Html.text(source.errors()),
                        Html.text(source.warnings()),
                        Html.text(source.remarks()),
                        Html.text(source.excused())));
        return table.html();
    }

    private static Html findings(Lint lint) {
        if (lint.findings().isEmpty()) {
            return Html.p("Nothing is left without a reason.");
        }
        Table table = Table.of("Findings without a reason", "Finding", "Severity", "Rule", "Contract");
        lint.findings()
                .forEach(finding -> table.row(
                        Html.text(finding.message()), Badge.severity(finding.severity()),
                        Html.all(Html.code(finding.rule()), Html.muted(" " + finding.tool())),
                                Anchors.toLine(finding.line())));
        return table.html();
    }

    private static Html excused(Lint lint) {
        if (lint.excused().isEmpty()) {
            return Html.NONE;
        }
        Table table =
                Table.of("Findings that are in order, and why", "Rule", "Severity", "Findings", "Reason", "Contract");
        lint.excused()
                .forEach(excused -> table.row(
                        Html.all(Html.code(excused.rule()), Html.muted(" " + excused.tool())),
                        Badge.severity(excused.severity()),
                        Html.text(excused.findings()),
                        Markdown.inline(excused.reason()),
                        Html.all(
                                Anchors.toLines(excused.lines()),
                                excused.findings() > excused.lines().size() ? Html.text(" …") : Html.NONE)));
        return table.html();
    }

    private static Html rules(Lint lint) {
        Table table = Table.of("House rules", "Rule", "Property", "Findings", "Edits that it refuses");
        lint.houseRules()
                .forEach(rule -> table.row(
                        Html.code(rule.id()),
                        Html.text(rule.title()),
                        Html.text(rule.findings()),
                        Html.text(rule.mutants())));
        return Fold.of("House rules (" + lint.houseRules().size() + ")", table.html());
    }
}
