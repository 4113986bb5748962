package io.cryptopocket.sandbox.customer.identification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Well-known samples and numbers of public bodies, and the same with one sign changed. */
class NumberRulesTest {

    private record Known(NumberRule rule, List<String> right, List<String> wrong) {}

    private static final List<Known> KNOWN = List.of(
            new Known(
                    new SpanishDni(),
                    List.of("12345678Z", "00000000T", "99999999R"),
                    List.of("12345678A", "1234567Z", "X1234567L", "1234567890")),
            new Known(
                    new SpanishNie(),
                    List.of("X1234567L", "Y1234567X", "Z1234567R"),
                    List.of("X1234567A", "W1234567L", "12345678Z", "X123456L")),
            new Known(
                    new SpanishCif(),
                    List.of("A58818501", "Q2826000H", "B83794305"),
                    List.of("A58818502", "A5881850A", "Q28260008", "I58818501", "A5881850")),
            new Known(
                    new ChileanRut(),
                    List.of("12.345.678-5", "76.086.428-5", "11111111-1", "1.000.005-K"),
                    List.of("12.345.678-4", "12345678K", "5-1", "ABCDEFG1")),
            new Known(
                    new MexicanCurp(),
                    List.of("HEGG560427MVZRRL04", "BOXW310820HNERXN09"),
                    List.of("HEGG560427MVZRRL05", "HEGG561327MVZRRL04", "HEGG560427MXXRRL04", "HEGG560427MVZRRL0")),
            new Known(
                    new MexicanRfc(),
                    List.of("SAT970701NN3", "PME380607P35"),
                    List.of("SAT970701NN4", "SAT971301NN3", "GODE561231GR8", "SAT970701NN")),
            new Known(
                    ArgentineCuit.PERSON,
                    List.of("20-12345678-6", "27-28033514-8"),
                    List.of("20-12345678-5", "33-69345023-9", "2012345678")),
            new Known(
                    ArgentineCuit.COMPANY,
                    List.of("33-69345023-9", "30-50001091-2"),
                    List.of("33-69345023-8", "20-12345678-6")),
            new Known(
                    new ColombianNit(),
                    List.of("860.002.964-4", "899999068-1", "800197268-4"),
                    List.of("860002964-5", "860002964", "86000296A4")),
            new Known(
                    new PeruvianRuc(),
                    List.of("20100070970", "20131312955"),
                    List.of("20100070971", "30100070970", "2010007097")),
            new Known(
                    new Digits(8, 8),
                    List.of("12345678", "12.345.678"),
                    List.of("1234567", "123456789", "1234567A", "")),
            new Known(
                    new LettersAndDigits(6, 9),
                    List.of("AAA123456", "ab 123456"),
                    List.of("AB123", "AAA1234567", "AB_12345")));

    @TestFactory
    Stream<DynamicTest> accept_numbers_that_are_right_and_no_others() {
        return KNOWN.stream()
                .flatMap(known -> Stream.concat(
                        known.right().stream()
                                .map(number -> DynamicTest.dynamicTest(
                                        known.rule() + " accepts " + number,
                                        () -> assertThat(known.rule().accepts(DocumentNumber.bare(number)))
                                                .isTrue())),
                        known.wrong().stream()
                                .map(number -> DynamicTest.dynamicTest(
                                        known.rule() + " refuses " + number,
                                        () -> assertThat(known.rule().accepts(DocumentNumber.bare(number)))
                                                .isFalse()))));
    }

    @Test
    void notice_every_change_of_one_digit() {
        for (Known known : KNOWN) {
            if (known.rule() instanceof Digits || known.rule() instanceof LettersAndDigits) {
                continue;
            }
            String number = DocumentNumber.bare(known.right().get(0));
            int last = number.length() - 1;
            for (char other = '0'; other <= '9'; other++) {
                String changed = number.substring(0, last) + other;
                assertThat(known.rule().accepts(changed))
                        .as("%s %s", known.rule(), changed)
                        .isEqualTo(changed.equals(number));
            }
        }
    }

    @Test
    void do_not_care_how_a_number_is_written() {
        assertThat(DocumentNumber.bare(" 12.345.678-k ")).isEqualTo("12345678K");
    }
}
