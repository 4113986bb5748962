package io.cryptopocket.sandbox.banking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IbanTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ES91 2100 0418 4502 0005 1332",
                "DE89370400440532013000",
                "GB29 NWBK 6016 1331 9268 19",
                "nl91abna0417164300"
            })
    void accepts_valid_numbers_however_they_are_written(String written) {
        assertThat(Iban.parse(written)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ES",
                "ES9121000418450200051333",
                "ES912100041845020005133",
                "ES9O21000418450200051332",
                "../../etc/passwd",
                "ES91-2100-0418-4502-0005-1332"
            })
    void refuses_everything_else(String written) {
        assertThat(Iban.parse(written)).isEmpty();
    }

    @Test
    void reckons_the_check_digits_of_an_account() {
        assertThat(Iban.of("ES", "21000418450200051332")).hasToString("ES9121000418450200051332");
    }

    @Test
    void cannot_be_made_from_anything_that_is_not_valid() {
        assertThatThrownBy(() -> new Iban("ES0021000418450200051332"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("This is no valid IBAN.");
    }
}
