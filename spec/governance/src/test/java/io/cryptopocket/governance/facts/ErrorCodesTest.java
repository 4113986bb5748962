package io.cryptopocket.governance.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.cryptopocket.governance.facts.ErrorCodes.ErrorCode;
import io.cryptopocket.spec.Contract;
import org.junit.jupiter.api.Test;

class ErrorCodesTest {

    private static final ErrorCodes CODES = ErrorCodes.of(Contract.load());

    @Test
    void every_code_says_what_it_means_and_what_a_caller_does() {
        assertThat(CODES.codes()).isNotEmpty().allSatisfy(code -> {
            assertThat(code.meaning()).as(code.code()).isNotBlank();
            assertThat(code.advice()).as(code.code()).isNotBlank();
        });
    }

    @Test
    void a_code_says_where_it_occurs_and_what_provokes_it() {
        ErrorCode code = CODES.codes().stream()
                .filter(candidate -> candidate.code().equals("file_too_large"))
                .findFirst()
                .orElseThrow();
        assertThat(code.occurrences()).singleElement().satisfies(occurrence -> {
            assertThat(occurrence.operation()).isEqualTo("uploadCustomerDocument");
            assertThat(occurrence.status()).isEqualTo("422");
            assertThat(occurrence.provokedBy()).isEqualTo("body file = a file of 104,857,601 bytes");
        });
    }
}
