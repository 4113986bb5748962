package io.cryptopocket.governance.facts;

import io.cryptopocket.governance.lint.LintException;
import io.cryptopocket.governance.lint.LintReport;
import io.cryptopocket.governance.lint.LintReport.LintFinding;
import io.cryptopocket.governance.lint.LintReport.LintRule;
import io.cryptopocket.governance.lint.LintReport.Linter;
import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.rules.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What our rules and the linters say.
 *
 * @param ran whether the linters ran; if not, only our rules are counted
 * @param score from 0 to 100
 * @param formula how the score comes about
 * @param sources our rules first
 * @param findings what has no reason yet
 * @param excused what has one
 * @param houseRules our rules
 * @param idleRules rules of linters that look at nothing in this contract
 */
public record Lint(
        boolean ran,
        int score,
        String formula,
        List<Source> sources,
        List<Finding> findings,
        List<Excused> excused,
        List<HouseRule> houseRules,
        List<IdleRule> idleRules) {

    private static final int ERROR = 10;
    private static final int WARNING = 3;
    private static final int REMARK = 1;

    /** A linter with its findings that have no reason, by severity, and the number of those that have one. */
    public record Source(String tool, String version, int rules, int errors, int warnings, int remarks, int excused) {}

    /** A finding without a reason. */
    public record Finding(String tool, String rule, String severity, String message, int line) {}

    /** Findings that have one reason in common. */
    public record Excused(
            String tool, String rule, String severity, String reason, int findings, List<Integer> lines) {}

    /** One of our rules, its findings, and how many mutants it refuses. */
    public record HouseRule(String id, String title, int findings, int mutants) {}

    /** A rule that has nothing to look at. */
    public record IdleRule(String tool, String id, String description) {}

    static Lint of(
            Contract contract,
            Optional<LintReport> report,
            List<LintException> exceptions,
            Map<String, Integer> mutants) {
        List<Source> sources = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        List<Excused> excused = new ArrayList<>();
        List<HouseRule> rules = houseRules(contract, findings, mutants);
        sources.add(source("House rules", contract.version(), rules.size(), findings, 0));
        for (Linter linter : report.map(LintReport::linters).orElse(List.of())) {
            List<Finding> open = new ArrayList<>();
            Map<LintException, List<LintFinding>> withReason = new LinkedHashMap<>();
            for (LintFinding finding : linter.findings()) {
                exceptions.stream()
                        .filter(exception -> exception.excuses(finding))
                        .findFirst()
                        .ifPresentOrElse(
                                exception -> withReason
                                        .computeIfAbsent(
                                                new LintException(
                                                        exception.rule(), "", exception.reason(), exception.file()),
                                                key -> new ArrayList<>())
                                        .add(finding),
                                () -> open.add(new Finding(
                                        linter.tool(),
                                        finding.rule(),
                                        finding.severity(),
                                        finding.message(),
                                        finding.line())));
            }
            withReason.forEach((exception, all) -> excused.add(excused(linter, exception, all)));
            int excusedHere = withReason.values().stream().mapToInt(List::size).sum();
            sources.add(source(linter.tool(), linter.version(), linter.rules().size(), open, excusedHere));
            findings.addAll(open);
        }
        return new Lint(
                report.isPresent(),
                score(findings),
                "100 - " + ERROR + " for each error - " + WARNING + " for each warning - " + REMARK
                        + " for each remark, not below 0; findings with a reason do not count",
                sources,
                findings,
                excused,
                rules,
                idle(report));
    }

    private static List<HouseRule> houseRules(Contract contract, List<Finding> findings, Map<String, Integer> mutants) {
        return Rule.all().stream()
                .map(rule -> {
                    var found = rule.check(contract);
                    found.forEach(finding -> findings.add(
                            new Finding("House rules", rule.id(), "error", finding.message(), finding.line())));
                    return new HouseRule(rule.id(), rule.title(), found.size(), mutants.getOrDefault(rule.id(), 0));
                })
                .toList();
    }

    private static Source source(String tool, String version, int rules, List<Finding> findings, int excused) {
        return new Source(
                tool,
                version,
                rules,
                count(findings, "error"),
                count(findings, "warning"),
                findings.size() - count(findings, "error") - count(findings, "warning"),
                excused);
    }

    private static Excused excused(Linter linter, LintException exception, List<LintFinding> findings) {
        return new Excused(
                linter.tool(),
                exception.rule(),
                findings.get(0).severity(),
                exception.reason(),
                findings.size(),
                findings.stream()
                        .map(LintFinding::line)
                        .distinct()
                        .sorted()
                        .limit(12)
                        .toList());
    }

    private static int count(List<Finding> findings, String severity) {
        return (int) findings.stream()
                .filter(finding -> finding.severity().equals(severity))
                .count();
    }

    private static int score(List<Finding> findings) {
        int errors = count(findings, "error");
        int warnings = count(findings, "warning");
        int rest = findings.size() - errors - warnings;
        return Math.max(0, 100 - ERROR * errors - WARNING * warnings - REMARK * rest);
    }

    /** Some sets describe a rule by a page of Markdown. */
    private static String firstSentence(String markdown) {
        String text = markdown.replaceAll("\\[([^]]+)]\\([^)]*\\)", "$1")
                .replaceAll("\\s+", " ")
                .strip();
        return text.replaceFirst("(?<=[a-z)]\\.) .*", "");
    }

    private static List<IdleRule> idle(Optional<LintReport> report) {
        return report.map(LintReport::linters).orElse(List.of()).stream()
                .flatMap(linter -> linter.rules().stream()
                        .filter(rule -> !rule.looksAtSomething())
                        .map((LintRule rule) ->
                                new IdleRule(linter.tool(), rule.id(), firstSentence(rule.description()))))
                .toList();
    }
}
