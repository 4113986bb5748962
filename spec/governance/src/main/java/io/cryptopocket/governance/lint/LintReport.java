package io.cryptopocket.governance.lint;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;

/**
 * What {@code spec/lint/report.mjs} wrote.
 *
 * @param linters each with its rules and its findings
 * @param types whether the TypeScript snippets compile
 */
public record LintReport(List<Linter> linters, Types types) {

    /** A linter; its rules are only listed by those that can say what a rule looks at. */
    public record Linter(String tool, String version, List<LintRule> rules, List<LintFinding> findings) {}

    /** A rule of a linter, and whether there is anything in the contract for it to look at. */
    public record LintRule(String id, String severity, String description, boolean looksAtSomething) {}

    /** A finding: where, and what. The severity is {@code error}, {@code warning}, {@code information} or {@code hint}. */
    public record LintFinding(String rule, String severity, String message, String pointer, int line) {}

    /** What the TypeScript compiler said. */
    public record Types(String version, boolean compiled, List<String> messages) {}

    /**
     * Reads the report.
     *
     * @throws IllegalArgumentException with one sentence if it is none
     */
    public static LintReport parse(String json) {
        try {
            JsonNode report = JsonMapper.builder().build().readTree(json);
            List<Linter> linters = new ArrayList<>();
            report.path("linters").forEach(linter -> linters.add(linter(linter)));
            JsonNode types = report.path("types");
            List<String> messages = new ArrayList<>();
            types.path("messages").forEach(message -> messages.add(message.asText()));
            return new LintReport(
                    List.copyOf(linters),
                    new Types(
                            types.path("version").asText(),
                            types.path("compiled").asBoolean(),
                            messages));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("the report of the linters is not JSON; run them again.");
        }
    }

    private static Linter linter(JsonNode linter) {
        List<LintRule> rules = new ArrayList<>();
        linter.path("rules")
                .forEach(rule -> rules.add(new LintRule(
                        rule.path("id").asText(),
                        rule.path("severity").asText(),
                        rule.path("description").asText(),
                        rule.path("looks_at_something").asBoolean())));
        List<LintFinding> findings = new ArrayList<>();
        linter.path("findings")
                .forEach(finding -> findings.add(new LintFinding(
                        finding.path("rule").asText(),
                        finding.path("severity").asText(),
                        finding.path("message").asText(),
                        finding.path("pointer").asText(),
                        finding.path("line").asInt())));
        return new Linter(
                linter.path("tool").asText(),
                linter.path("version").asText(),
                List.copyOf(rules),
                List.copyOf(findings));
    }
}
