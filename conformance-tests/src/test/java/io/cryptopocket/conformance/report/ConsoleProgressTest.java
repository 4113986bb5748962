package io.cryptopocket.conformance.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.cryptopocket.conformance.verdict.Row;
import io.cryptopocket.conformance.verdict.Run;
import io.cryptopocket.conformance.verdict.SkipReason;
import io.cryptopocket.conformance.verdict.Verdict;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ConsoleProgressTest {
    private final Printed printed = new Printed();

    @Test
    void prints_what_fails_at_once_and_whole() {
        play(printed.log(), false, SampleRuns.mixed());

        assertThat(printed.text()).isEqualTo("""
                          1 of 6
                          2 of 6

                        uploadCustomerDocument/422/file_too_large: error code should be file_too_large but was invalid_file
                          check      error code is the documented one
                          contract   spec/cryptopocket.yaml:11  (documented)
                          request    POST http://localhost:8080/api/customers/106/documents
                          expected   422  error = file_too_large
                          but was    422  error = invalid_file
                          repeat     curl -X POST -H "auth: $TOKEN" http://localhost:8080/api/customers/106/documents
                          3 of 6, 1 failed

                        uploadCustomerDocument/422/invalid_file: The connection was closed after half the answer.
                          contract   spec/cryptopocket.yaml:11  (documented)
                          request    POST http://localhost:8080/api/customers/106/documents
                          answer     HTTP 422
                          repeat     curl -X POST -H "auth: $TOKEN" http://localhost:8080/api/customers/106/documents
                          4 of 6, 1 failed, 1 errored
                          5 of 6, 1 failed, 1 errored
                          6 of 6, 1 failed, 1 errored
                        """);
    }

    @Test
    void prints_ten_lines_of_progress_for_a_large_run_in_a_log() {
        List<Row> rows = IntStream.range(0, 500)
                .mapToObj(i -> SampleRuns.passed("getPayment/200/number_" + i))
                .toList();

        play(printed.log(), false, SampleRuns.run(null, "", rows));

        assertThat(printed.text().lines()).hasSize(10).contains("  50 of 500", "  500 of 500");
    }

    @Test
    void prints_only_what_fails_when_it_should_be_quiet() {
        play(printed.log(), true, SampleRuns.mixed());

        assertThat(printed.text())
                .startsWith("\nuploadCustomerDocument/422/file_too_large: ")
                .doesNotContain(" of 6");
    }

    @Test
    void writes_one_line_over_where_a_person_looks_and_leaves_it_blank() {
        play(printed.person(false), false, SampleRuns.green());

        assertThat(printed.text())
                .isEqualTo("\r  1 of 3  authenticate/200/credentials"
                        + "\r  2 of 3  uploadCustomerDocument/200/ba"
                        + "\r  3 of 3  uploadCustomerDocument/422/fi"
                        + "\r" + " ".repeat(39) + "\r");
    }

    @Test
    void uses_no_escape_sequence_without_colours() {
        play(printed.person(false), false, SampleRuns.mixed());

        assertThat(printed.text()).doesNotContain("\u001b");
    }

    @Test
    void paints_the_first_line_of_a_failure_where_colours_are_welcome() {
        play(printed.person(true), false, SampleRuns.mixed());

        assertThat(printed.text())
                .contains("\u001b[1;31muploadCustomerDocument/422/file_too_large: error code should be file_too_large"
                        + " but was invalid_file\u001b[0m\n  check      ");
    }

    @Test
    void shows_control_characters_of_an_answer_instead_of_sending_them_to_the_terminal() {
        Row row = SampleRuns.row(
                "getPayment/200/card", new Verdict.Errored(Verdict.Origin.NETWORK, "It said \u001b[2J\u0007."));

        play(printed.log(), false, SampleRuns.run(null, "", row));

        assertThat(printed.text()).contains("It said \\u001b[2J\\u0007.").doesNotContain("\u001b", "\u0007");
    }

    @Test
    void does_not_count_what_was_not_selected() {
        Row other = SampleRuns.row("getPayment/200/card", new Verdict.Skipped(SkipReason.FILTERED_OUT, ""));
        ConsoleProgress progress = new ConsoleProgress(printed.log(), SampleRuns.CONTRACT, false, 1);

        progress.finished(other);
        progress.finished(SampleRuns.passed("getPayment/200/transfer"));

        assertThat(printed.text()).isEqualTo("  1 of 1\n");
    }

    private static void play(Terminal terminal, boolean quiet, Run run) {
        ConsoleProgress progress = new ConsoleProgress(
                terminal, SampleRuns.CONTRACT, quiet, run.rows().size());
        progress.started(run.rows().size());
        run.rows().forEach(progress::finished);
        progress.ended(run);
    }
}
