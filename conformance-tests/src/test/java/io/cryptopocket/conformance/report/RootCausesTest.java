package io.cryptopocket.conformance.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.cryptopocket.conformance.verdict.Row;
import java.util.List;
import org.junit.jupiter.api.Test;

class RootCausesTest {

    @Test
    void takes_the_same_difference_in_several_operations_for_one_cause() {
        assertThat(titles(
                        SampleRuns.row("getPayment/200/no_token", SampleRuns.wrongStatus(200, 401)),
                        SampleRuns.row("findUser/200/no_token", SampleRuns.wrongStatus(200, 401))))
                .containsExactly("2 status should be 200 but was 401");
    }

    @Test
    void takes_the_same_answer_in_place_of_several_documented_ones_for_one_cause() {
        assertThat(titles(
                        SampleRuns.row("getPayment/422/a", SampleRuns.wrongCode("a", "unexpected_error")),
                        SampleRuns.row("findUser/422/b", SampleRuns.wrongCode("b", "unexpected_error")),
                        SampleRuns.row("findUser/422/c", SampleRuns.wrongCode("c", "unexpected_error"))))
                .containsExactly("3 “error code is the documented one” does not hold in 2 operations:"
                        + " always 422 error = unexpected_error");
    }

    @Test
    void takes_different_differences_in_one_operation_that_one_check_found_for_one_cause() {
        assertThat(titles(
                        SampleRuns.row("getPayment/200/a", SampleRuns.wrongStatus(200, 500)),
                        SampleRuns.row("getPayment/404/b", SampleRuns.wrongStatus(404, 400)),
                        SampleRuns.row("findUser/404/c", SampleRuns.wrongStatus(404, 410))))
                .containsExactly(
                        "2 “status is the documented one” does not hold in getPayment",
                        "1 status should be 404 but was 410");
    }

    @Test
    void puts_failures_before_errors_and_warnings() {
        assertThat(RootCauses.of(SampleRuns.mixed().rows()).stream().map(RootCause::check))
                .containsExactly("error-code", "errored", "status");
    }

    @Test
    void has_nothing_to_say_about_a_green_run() {
        assertThat(RootCauses.of(SampleRuns.green().rows())).isEmpty();
    }

    private static List<String> titles(Row... rows) {
        return RootCauses.of(List.of(rows)).stream()
                .map(cause -> cause.rows().size() + " " + cause.title())
                .toList();
    }
}
