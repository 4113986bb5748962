package io.cryptopocket.conformance.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PlainTest {

    @Test
    void shows_what_could_not_be_printed_safely() {
        assertThat(Plain.line("a\u0000b\u001b[31mc\u009bd\u202ee\ud800f\uffffg"))
                .isEqualTo("a\\u0000b\\u001b[31mc\\u009bd\\u202ee\\ud800f\\uffffg");
    }

    @Test
    void keeps_letters_of_every_language_and_pictures() {
        assertThat(Plain.line("ñ ß 漢 😀")).isEqualTo("ñ ß 漢 😀");
    }

    @Test
    void keeps_line_ends_in_a_block_only() {
        assertThat(Plain.block("a\r\nb\tc\rd")).isEqualTo("a\nb c\\u000dd");
        assertThat(Plain.line("a\r\nb")).isEqualTo("a b");
    }

    @Test
    void writes_durations_and_sizes_as_people_do() {
        assertThat(Amount.of(Duration.ofNanos(812_999))).isEqualTo("812 µs");
        assertThat(Amount.of(Duration.ofMillis(34))).isEqualTo("34 ms");
        assertThat(Amount.of(Duration.ofMillis(2_190))).isEqualTo("2.1 s");
        assertThat(Amount.of(Duration.ofSeconds(185))).isEqualTo("3 min 05 s");
        assertThat(Amount.ofBytes(104_857_601)).isEqualTo("104,857,601 bytes");
        assertThat(Amount.of(1, "case") + " " + Amount.of(0, "case")).isEqualTo("1 case 0 cases");
    }
}
