package io.cryptopocket.governance.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class VersionTest {

    @Test
    void moves_by_the_step_asked_for() {
        Version version = Version.of("2.3.4");
        assertThat(version.next(Step.PATCH)).hasToString("2.3.5");
        assertThat(version.next(Step.MINOR)).hasToString("2.4.0");
        assertThat(version.next(Step.MAJOR)).hasToString("3.0.0");
        assertThat(version.next(Step.NONE)).isEqualTo(version);
    }

    @Test
    void moves_one_place_to_the_right_before_one() {
        Version version = Version.of("0.3.4");
        assertThat(version.next(Step.MINOR)).hasToString("0.3.5");
        assertThat(version.next(Step.MAJOR)).hasToString("0.4.0");
    }

    @Test
    void may_take_a_longer_step_but_leaves_no_version_out() {
        assertThat(Version.of("1.2.3").successors(Step.MINOR))
                .extracting(Version::toString)
                .containsExactly("1.3.0", "2.0.0");
        assertThat(Version.of("0.2.3").successors(Step.PATCH))
                .extracting(Version::toString)
                .containsExactly("0.2.4", "0.3.0", "1.0.0");
    }

    @Test
    void orders_by_number_and_not_by_text() {
        assertThat(Version.of("0.10.0")).isGreaterThan(Version.of("0.9.0"));
    }

    @Test
    void refuses_what_is_no_version() {
        assertThatThrownBy(() -> Version.of("1.02.3"))
                .hasMessage("\"1.02.3\" is no version; write three numbers, as in 1.4.0.");
    }
}
