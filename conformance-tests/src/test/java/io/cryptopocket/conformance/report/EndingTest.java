package io.cryptopocket.conformance.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EndingTest {
    private final Printed printed = new Printed();

    @Test
    void ends_with_what_to_fix_first_what_was_not_tested_and_the_verdict() {
        assertThat(Ending.text(SampleRuns.mixed(), printed.log(), "/tmp/out/report.html"))
                .isEqualTo("""

                        What to fix first
                                1  error code should be file_too_large but was invalid_file  (documented)
                                   uploadCustomerDocument/422/file_too_large
                                1  The connection was closed after half the answer.  (documented)
                                   uploadCustomerDocument/422/invalid_file
                                1  status should be 500 but was 503  (warning, legacy)
                                   uploadCustomerDocument/500/unexpected_error

                        Not tested
                                1  The settings do not name something that the target must already have.
                                   The fixture file_url is not set.

                        Known failures
                                1  uploadCustomerDocument/422/validation_error
                                   Fixed with the next release. https://example.com/42

                        NONCONFORMANT: 1 of 6 cases failed.
                          1 passed, 1 failed, 1 errored, 1 warning, 1 known, 1 not tested, of 6 cases, in 3.2 s
                          target  http://localhost:8080/api
                          report  /tmp/out/report.html""");
    }

    @Test
    void says_little_when_all_is_well() {
        assertThat(Ending.text(SampleRuns.green(), printed.log(), "out/report.html"))
                .isEqualTo("""

                        CONFORMANT: All 3 cases passed.
                          3 passed, of 3 cases, in 3.2 s
                          target  http://localhost:8080/api
                          report  out/report.html""");
    }

    @Test
    void paints_the_verdict_alone() {
        assertThat(Ending.text(SampleRuns.green(), printed.person(true), "out/report.html"))
                .startsWith("\n\u001b[1;32mCONFORMANT\u001b[0m: All 3 cases passed.\n");
    }
}
