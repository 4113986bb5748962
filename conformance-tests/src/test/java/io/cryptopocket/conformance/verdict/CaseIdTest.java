package io.cryptopocket.conformance.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CaseIdTest {

    @Test
    void reads_what_it_writes() {
        String text = "uploadCustomerDocument/422/file_too_large";
        assertThat(CaseId.parse(text)).hasToString(text);
    }

    @Test
    void refuses_a_text_with_two_parts_and_names_it() {
        assertThatThrownBy(() -> CaseId.parse("upload/422"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"upload/422\" is not a case id: operationId/status/example");
    }
}
