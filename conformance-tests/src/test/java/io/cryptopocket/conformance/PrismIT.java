package io.cryptopocket.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.cryptopocket.conformance.message.FailureMessage;
import io.cryptopocket.conformance.peer.TargetChoice;
import io.cryptopocket.conformance.run.RunRequest;
import io.cryptopocket.conformance.run.Suite;
import io.cryptopocket.conformance.verdict.Progress;
import io.cryptopocket.conformance.verdict.Run;
import io.cryptopocket.conformance.verdict.RunVerdict;
import io.cryptopocket.conformance.verdict.SkipReason;
import io.cryptopocket.conformance.verdict.Verdict;
import io.cryptopocket.spec.Contract;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The suite against the Prism mock, which only knows the contract: what it can show is as documented. */
class PrismIT {

    private static Run run;

    @BeforeAll
    static void run_the_suite() {
        run = Suite.of(Contract.load()).run(RunRequest.of(new TargetChoice.Prism()), Progress.silent());
    }

    @Test
    void nothing_fails_and_what_a_mock_cannot_show_is_not_called_conformant() {
        assertThat(messages()).isEmpty();
        assertThat(run.verdict()).isEqualTo(RunVerdict.PARTIAL);
        assertThat(run.passed()).isPositive();
    }

    @Test
    void only_what_a_mock_cannot_show_is_skipped() {
        assertThat(run.rows())
                .filteredOn(row -> row.verdict() instanceof Verdict.Skipped)
                .allSatisfy(row -> assertThat(((Verdict.Skipped) row.verdict()).reason())
                        .isIn(SkipReason.MOCK_CANNOT_SHOW, SkipReason.UNREACHABLE_BY_OUTSIDERS));
    }

    @Test
    void the_large_file_the_missing_token_and_the_second_kind_of_422_are_skipped() {
        assertThat(skipped())
                .contains(
                        "uploadCustomerDocument/200/largest_file",
                        "uploadCustomerDocument/422/file_too_large",
                        "uploadCustomerDocument/200/authorization_incorrect",
                        "uploadCustomerDocument/422/validation_error");
    }

    private static List<String> skipped() {
        return run.rows().stream()
                .filter(row -> row.verdict() instanceof Verdict.Skipped)
                .map(row -> row.id().toString())
                .toList();
    }

    private static List<String> messages() {
        return run.rows().stream()
                .map(row -> row.verdict() instanceof Verdict.Failed failed
                        ? FailureMessage.of(row, failed.violations())
                        : row.verdict() instanceof Verdict.Errored errored ? row.id() + ": " + errored.sentence() : "")
                .filter(message -> !message.isEmpty())
                .toList();
    }
}
