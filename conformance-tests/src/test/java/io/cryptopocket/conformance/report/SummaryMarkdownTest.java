package io.cryptopocket.conformance.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.cryptopocket.conformance.verdict.Run;
import io.cryptopocket.conformance.verdict.RunVerdict;
import io.cryptopocket.conformance.verdict.Verdict;
import org.junit.jupiter.api.Test;

class SummaryMarkdownTest {

    @Test
    void says_what_a_reviewer_wants_to_know() {
        assertThat(SummaryMarkdown.render(SampleRuns.mixed(), SampleRuns.CONTRACT))
                .isEqualTo("""
                        ## ❌ NONCONFORMANT

                        1 of 6 cases failed.

                        | target | cases | contract | took |
                        | --- | --- | --- | --- |
                        | `http://localhost:8080/api` | 1 passed, 1 failed, 1 errored, 1 warning, 1 known, 1 not tested, of 6 cases | CryptoPocket API 0.1.0, `9f86d081884c` | 3.2 s |

                        ### What to fix first

                        <details><summary>error code should be file_too_large but was invalid_file (1 case, documented)</summary>

                        ```
                        uploadCustomerDocument/422/file_too_large: error code should be file_too_large but was invalid_file
                          check      error code is the documented one
                          contract   spec/cryptopocket.yaml:11  (documented)
                          request    POST http://localhost:8080/api/customers/106/documents
                          expected   422  error = file_too_large
                          but was    422  error = invalid_file
                          repeat     curl -X POST -H "auth: $TOKEN" http://localhost:8080/api/customers/106/documents
                        ```

                        </details>
                        <details><summary>The connection was closed after half the answer. (1 case, documented)</summary>

                        ```
                        uploadCustomerDocument/422/invalid_file: The connection was closed after half the answer.
                          contract   spec/cryptopocket.yaml:11  (documented)
                          request    POST http://localhost:8080/api/customers/106/documents
                          answer     HTTP 422
                          repeat     curl -X POST -H "auth: $TOKEN" http://localhost:8080/api/customers/106/documents
                        ```

                        </details>
                        <details><summary>status should be 500 but was 503 (1 case, warning, legacy)</summary>

                        ```
                        uploadCustomerDocument/500/unexpected_error: status should be 500 but was 503
                          check      status is the documented one
                          contract   spec/cryptopocket.yaml:6  (legacy)
                          request    POST http://localhost:8080/api/customers/106/documents
                          expected   500
                          but was    503
                          repeat     curl -X POST -H "auth: $TOKEN" http://localhost:8080/api/customers/106/documents
                        ```

                        </details>

                        ### What was not tested

                        | cases | why |
                        | --- | --- |
                        | 1 | The settings do not name something that the target must already have. |

                        ### Known failures

                        | case | why it is accepted |
                        | --- | --- |
                        | `uploadCustomerDocument/422/validation_error` | Fixed with the next release. https://example.com/42 |
                        """);
    }

    @Test
    void is_four_lines_when_all_is_well() {
        assertThat(SummaryMarkdown.render(SampleRuns.green(), SampleRuns.CONTRACT))
                .isEqualTo("""
                        ## ✅ CONFORMANT

                        All 3 cases passed.

                        | target | cases | contract | took |
                        | --- | --- | --- | --- |
                        | `http://localhost:8080/api` | 3 passed, of 3 cases | CryptoPocket API 0.1.0, `9f86d081884c` | 3.2 s |
                        """);
    }

    @Test
    void nothing_that_a_target_says_becomes_markup() {
        String nasty = "@team #1 [x](http://y) <img> ``` `a` | b\n# c";
        Run run = SampleRuns.run(
                RunVerdict.INCONCLUSIVE,
                nasty,
                SampleRuns.row("getPayment/200/card", new Verdict.Errored(Verdict.Origin.NETWORK, nasty)));

        assertThat(SummaryMarkdown.render(run, SampleRuns.CONTRACT))
                .contains(
                        "\n@<!-- -->team #<!-- -->1 \\[x\\]\\(http://y\\) &lt;img&gt; \\`\\`\\` \\`a\\` \\| b #<!-- --> c\n")
                .contains("\n````\ngetPayment/200/card: @team #1 [x](http://y) <img> ``` `a` | b # c\n");
    }

    @Test
    void fits_into_a_comment_however_much_fails() {
        assertThat(SummaryMarkdown.render(SampleRuns.large(2_000, 20_000), SampleRuns.CONTRACT))
                .hasSizeLessThan(60_000);
    }
}
