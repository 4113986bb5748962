package io.cryptopocket.conformance.message;

import static io.cryptopocket.conformance.verdict.Rows.WRONG_CODE;
import static org.assertj.core.api.Assertions.assertThat;

import io.cryptopocket.conformance.verdict.Fact;
import io.cryptopocket.conformance.verdict.Row;
import io.cryptopocket.conformance.verdict.Rows;
import io.cryptopocket.conformance.verdict.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

class FailureMessageTest {

    private static final Row ROW =
            Rows.row("uploadCustomerDocument/422/file_too_large", new Verdict.Failed(List.of(WRONG_CODE)));

    @Test
    void says_case_and_difference_first_then_the_facts_then_how_to_repeat_it() {
        assertThat(FailureMessage.of(ROW, WRONG_CODE)).isEqualTo("""
                        uploadCustomerDocument/422/file_too_large: error code should be file_too_large but was invalid_file
                          check      error code is the documented one
                          contract   spec/cryptopocket.yaml:412  (documented)
                          request    POST http://localhost:8080/api/customers/106/documents
                          expected   422  error = file_too_large
                          but was    422  error = invalid_file
                          repeat     curl -X POST -H "auth: $TOKEN" http://localhost:8080/api/customers/106/documents""");
    }

    @Test
    void several_violations_stand_one_below_the_other() {
        String one = FailureMessage.of(ROW, WRONG_CODE);
        assertThat(FailureMessage.of(ROW, List.of(WRONG_CODE, WRONG_CODE))).isEqualTo(one + "\n\n" + one);
    }

    @Test
    void a_value_of_two_lines_stays_in_its_column() {
        assertThat(Facts.aligned(List.of(new Fact("expected", "one\ntwo"), new Fact("was", "three"))))
                .isEqualTo("  expected   one\n             two\n  was        three");
    }
}
