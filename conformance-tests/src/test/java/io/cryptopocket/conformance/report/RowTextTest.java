package io.cryptopocket.conformance.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.cryptopocket.conformance.verdict.Row;
import io.cryptopocket.conformance.verdict.Verdict;
import io.cryptopocket.conformance.verdict.Violation;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowTextTest {

    @Test
    void says_request_and_repetition_once_for_several_violations() {
        List<Violation> violations =
                new ArrayList<>(SampleRuns.wrongStatus(422, 400).violations());
        violations.addAll(SampleRuns.wrongCode("file_too_large", "invalid_file").violations());
        Row row = SampleRuns.row("uploadCustomerDocument/422/file_too_large", new Verdict.Failed(violations));

        assertThat(RowText.message(row, SampleRuns.CONTRACT)).isEqualTo("""
                        uploadCustomerDocument/422/file_too_large: status should be 422 but was 400
                          check      status is the documented one
                          contract   spec/cryptopocket.yaml:6  (documented)
                          request    POST http://localhost:8080/api/customers/106/documents
                          expected   422
                          but was    400
                          repeat     curl -X POST -H "auth: $TOKEN" http://localhost:8080/api/customers/106/documents

                        uploadCustomerDocument/422/file_too_large: error code should be file_too_large but was invalid_file
                          check      error code is the documented one
                          contract   spec/cryptopocket.yaml:11  (documented)
                          expected   422  error = file_too_large
                          but was    422  error = invalid_file""");
    }
}
