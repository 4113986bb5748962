package io.cryptopocket.governance.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cryptopocket.governance.lint.LintException;
import io.cryptopocket.governance.lint.LintReport;
import io.cryptopocket.spec.Contract;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LintTest {

    private static final String REPORT = """
            {"linters": [{"tool": "Spectral", "version": "6", "rules": [
               {"id": "a", "severity": "warning", "description": "A.", "looks_at_something": true},
               {"id": "idle", "severity": "error", "description": "Idle [rules](https://example.com/a.b) wait. There is more.", "looks_at_something": false}],
              "findings": [
               {"rule": "a", "severity": "error", "message": "m", "pointer": "/paths/x", "line": 3},
               {"rule": "a", "severity": "warning", "message": "m", "pointer": "/paths/y", "line": 4},
               {"rule": "b", "severity": "hint", "message": "m", "pointer": "/info", "line": 1}]}],
             "types": {"version": "5", "compiled": false, "messages": ["wrong"]}}
            """;

    private static Lint lint(LintException... exceptions) {
        return Lint.of(
                Contract.load(),
                Optional.of(LintReport.parse(REPORT)),
                List.of(exceptions),
                Map.of("levels-are-stated", 2));
    }

    @Test
    void the_score_falls_with_every_finding_that_has_no_reason() {
        int houseRules =
                lint().houseRules().stream().mapToInt(Lint.HouseRule::findings).sum();
        assertThat(lint().score()).isEqualTo(Math.max(0, 100 - 10 - 3 - 1 - 10 * houseRules));
        Lint excused = lint(new LintException("a", "", "Because.", "file"));
        assertThat(excused.score()).isEqualTo(Math.max(0, 100 - 1 - 10 * houseRules));
        assertThat(excused.excused()).singleElement().satisfies(reason -> {
            assertThat(reason.findings()).isEqualTo(2);
            assertThat(reason.lines()).containsExactly(3, 4);
        });
    }

    @Test
    void rules_that_look_at_nothing_are_told() {
        assertThat(lint().idleRules()).singleElement().satisfies(rule -> {
            assertThat(rule.id()).isEqualTo("idle");
            assertThat(rule.description()).isEqualTo("Idle rules wait.");
        });
    }

    @Test
    void house_rules_say_how_many_mutants_they_refuse() {
        assertThat(lint().houseRules())
                .filteredOn(rule -> rule.id().equals("levels-are-stated"))
                .extracting(Lint.HouseRule::mutants)
                .containsExactly(2);
    }

    @Test
    void a_report_that_is_not_json_is_refused() {
        assertThatThrownBy(() -> LintReport.parse("Error: "))
                .hasMessage("the report of the linters is not JSON; run them again.");
    }
}
