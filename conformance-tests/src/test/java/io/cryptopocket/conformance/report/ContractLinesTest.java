package io.cryptopocket.conformance.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContractLinesTest {
    private static final ContractLines CONTRACT = ContractLines.of("spec/cryptopocket.yaml", """
            paths:
              one:
                two: 2

                three:
                  four: 4
              five: {$ref: '#/components/examples/six'}
            components:
              schemas:
                six: {}
              examples:
                six:
                  value: 6
            """);

    @Test
    void shows_an_element_and_what_is_below_it_without_its_indentation() {
        assertThat(text(2, 9)).isEqualTo("2 one:\n3   two: 2\n4 \n5   three:\n6     four: 4\n");
    }

    @Test
    void shows_no_more_lines_than_asked_for_and_no_empty_line_at_the_end() {
        assertThat(text(2, 3)).isEqualTo("2 one:\n3   two: 2\n");
    }

    @Test
    void shows_the_component_that_an_element_stands_for() {
        assertThat(text(7, 9)).isEqualTo("7 five: {$ref: '#/components/examples/six'}\n12 six:\n13   value: 6\n");
    }

    @Test
    void shows_nothing_of_a_line_that_is_not_there() {
        assertThat(text(0, 9) + text(99, 9)).isEmpty();
    }

    private static String text(int line, int most) {
        StringBuilder text = new StringBuilder();
        CONTRACT.excerpt(line, most).forEach(numbered -> text.append(numbered.number() + " " + numbered.text() + "\n"));
        return text.toString();
    }
}
