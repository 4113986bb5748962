package io.cryptopocket.conformance.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ReportCheckTest {

    @Test
    void finds_nothing_wrong_with_a_report_as_it_was_written() {
        assertThat(problemsAfter(report -> {})).isEmpty();
    }

    @Test
    void does_not_mind_another_layout() throws JsonProcessingException {
        String compact = Json.read(JsonReport.render(SampleRuns.mixed())).toString();

        assertThat(ReportCheck.problems(ReadReport.of(compact))).isEmpty();
    }

    @Test
    void does_not_mind_another_order_of_the_keys() {
        assertThat(problemsAfter(report -> {
                    ObjectNode row = row(report, 2);
                    row.set("id", row.remove("id"));
                    report.set("verdict", report.remove("verdict"));
                }))
                .isEmpty();
    }

    @Test
    void notices_a_verdict_that_was_painted_green() {
        assertThat(problemsAfter(report -> report.put("verdict", "CONFORMANT").put("exit_code", 0)))
                .containsExactly("The report is not the one that was written.");
    }

    @Test
    void notices_a_failure_that_was_turned_into_a_pass() {
        assertThat(problemsAfter(report -> row(report, 2).putObject("verdict").put("outcome", "passed")))
                .containsExactly(
                        "The rows are not those that were written.",
                        "The report is not the one that was written.",
                        "Its counts or its exit code do not follow from its rows.");
    }

    @Test
    void notices_a_row_that_was_taken_out() {
        assertThat(problemsAfter(report -> ((ArrayNode) report.get("rows")).remove(2)))
                .contains(
                        "The list of cases is not the one that was written.",
                        "It has 5 rows, but the contract yields 6 cases.");
    }

    @Test
    void notices_rows_that_were_taken_out_even_when_every_number_and_hash_was_made_to_fit() {
        assertThat(problemsAfter(report -> {
                    ((ArrayNode) report.get("rows")).remove(2);
                    ((ObjectNode) report.get("counts")).put("failed", 0);
                    report.set("hashes", ReportHashes.of(report).tree());
                }))
                .contains("It has 5 rows, but the contract yields 6 cases.");
    }

    @Test
    void notices_a_row_that_is_there_twice() {
        assertThat(problemsAfter(report -> {
                    ArrayNode rows = (ArrayNode) report.get("rows");
                    rows.set(2, rows.get(0).deepCopy());
                }))
                .contains("The case authenticate/200/credentials is in it twice.");
    }

    @Test
    void notices_a_word_of_an_answer_that_was_changed() {
        assertThat(problemsAfter(report ->
                        ((ObjectNode) row(report, 2).at("/exchanges/0/response")).put("body", "{\"status\":\"ok\"}")))
                .containsExactly(
                        "The rows are not those that were written.", "The report is not the one that was written.");
    }

    @Test
    void never_takes_a_report_without_rows_for_whole() {
        assertThat(problemsAfter(report -> {
                    report.putArray("rows");
                    report.put("planned", 0);
                    report.set("hashes", ReportHashes.of(report).tree());
                }))
                .contains("No case ran.");
    }

    private static ObjectNode row(ObjectNode report, int at) {
        return (ObjectNode) report.get("rows").get(at);
    }

    private static List<String> problemsAfter(Consumer<ObjectNode> change) {
        ObjectNode report = JsonReport.tree(SampleRuns.mixed());
        change.accept(report);
        return ReportCheck.problems(ReadReport.of(report.toString()));
    }
}
