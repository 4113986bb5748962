package io.cryptopocket.governance.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.cryptopocket.governance.facts.Coverage.RowCoverage;
import io.cryptopocket.governance.facts.Coverage.Untried;
import io.cryptopocket.spec.Contract;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private static final String ROW = "authenticate/200/authorization_incorrect";

    private static String report(String sha256) {
        return """
                {"format": "cryptopocket-conformance-report/1", "verdict": "PARTIAL", "because": "One case was skipped.",
                 "target": "the built-in sandbox", "started": "2027-01-05T10:00:00Z",
                 "contract": {"title": "x", "version": "0.1.0", "sha256": "%s"},
                 "counts": {"failed": 0, "passed": 1, "skipped": 1},
                 "rows": [
                  {"id": "journey/200/sell_flow", "kind": "journey", "summary": "", "contract_line": 7,
                   "verdict": {"outcome": "failed", "violations": [{"property": "p"}]}},
                  {"id": "%s", "kind": "error_row", "summary": "", "contract_line": 7, "verdict": {"outcome": "passed"}},
                  {"id": "authenticate/422/body.api_key-min_length-0_long", "kind": "constraint", "summary": "",
                   "contract_line": 7, "verdict": {"outcome": "passed"}},
                  {"id": "authenticate/422/body.api_secret-min_length-0_long", "kind": "constraint", "summary": "",
                   "contract_line": 7, "verdict": {"outcome": "skipped", "reason": "read_only", "detail": "d"}}]}
                """.formatted(sha256, ROW);
    }

    private static Coverage coverage(String sha256) {
        return Coverage.of(Contract.load(), Optional.of(ConformanceRun.parse(report(sha256))));
    }

    private static RowCoverage row(Coverage coverage) {
        return coverage.rows().stream()
                .filter(row -> row.id().equals(ROW))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void without_a_report_every_row_is_not_run() {
        Coverage coverage = Coverage.of(Contract.load(), Optional.empty());
        assertThat(coverage.run()).isEqualTo("not run");
        assertThat(coverage.rows()).extracting(RowCoverage::outcome).containsOnly("not run");
    }

    @Test
    void a_report_gives_rows_their_outcome_and_constraints_their_case() {
        Coverage coverage = coverage(Contract.load().sha256());
        assertThat(row(coverage).outcome()).isEqualTo("passed");
        assertThat(coverage.current()).isTrue();
        assertThat(coverage.run())
                .isEqualTo("PARTIAL: One case was skipped. Target the built-in sandbox, started 2027-01-05 10:00 UTC.");
        assertThat(coverage.operations().get(0)).satisfies(authenticate -> {
            assertThat(authenticate.demandsTried()).isEqualTo(1);
            assertThat(authenticate.outcomes()).containsEntry("skipped", 1).containsEntry("passed", 2);
        });
        assertThat(coverage.untried())
                .extracting(Untried::operation, Untried::demand)
                .contains(tuple("authenticate", "body.api_secret minLength"))
                .doesNotContain(tuple("authenticate", "body.api_key minLength"));
    }

    @Test
    void a_journey_has_its_calls_and_its_outcome() {
        assertThat(coverage(Contract.load().sha256()).journeys())
                .filteredOn(journey -> journey.id().equals("sell_flow"))
                .singleElement()
                .satisfies(journey -> {
                    assertThat(journey.outcome()).isEqualTo("failed");
                    assertThat(journey.calls()).containsExactly("getOffRampQuote", "createOffRamp", "getOffRamp");
                });
    }

    @Test
    void a_report_of_another_contract_is_told_apart() {
        assertThat(coverage("0".repeat(64)).current()).isFalse();
    }

    @Test
    void a_report_of_another_format_is_refused() {
        assertThatThrownBy(() -> ConformanceRun.parse("{\"format\": \"x/2\"}"))
                .hasMessage(
                        "the conformance report should be of the format cryptopocket-conformance-report/1 but is of \"x/2\";"
                                + " run the suite of this build.");
    }
}
