package io.cryptopocket.governance.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ChangelogTest {

    private static final String SHA = "0".repeat(64);

    @Test
    void reads_chapters_and_entries_with_their_lines() {
        Changelog changelog = Changelog.parse("""
                # Changelog

                ## Unreleased

                - `Payment` `holder`: is
                  gone.

                ## 0.1.0 - 2026-11-23

                SHA-256 `%s`

                - The first release.
                """.formatted(SHA));
        assertThat(changelog.unreleased().entries()).containsExactly(new Entry("`Payment` `holder`: is gone.", 5));
        assertThat(changelog.releases()).singleElement().satisfies(release -> {
            assertThat(release.title()).isEqualTo("0.1.0");
            assertThat(release.date()).contains(LocalDate.of(2026, 11, 23));
            assertThat(release.sha256()).contains(SHA);
            assertThat(release.entries()).containsExactly(new Entry("The first release.", 12));
        });
    }

    @Test
    void refuses_a_file_without_a_chapter_for_what_is_not_released() {
        assertThatThrownBy(() -> Changelog.parse("# Changelog\n"))
                .hasMessage(
                        "spec/CHANGELOG.md: the first chapter should be \"## Unreleased\"; add it, if need be without"
                                + " entries.");
    }

    @Test
    void refuses_a_release_without_a_day() {
        assertThatThrownBy(() -> Changelog.parse("## Unreleased\n## 0.1.0\n"))
                .hasMessage("spec/CHANGELOG.md:2: \"0.1.0\" is no heading of a release; write it as in"
                        + " \"## 1.4.0 - 2026-05-31\".");
        assertThatThrownBy(() -> Changelog.parse("## Unreleased\n## 0.1.0 - 2026-02-30\n"))
                .hasMessage("spec/CHANGELOG.md:2: there is no day 2026-02-30.");
    }

    @Test
    void opens_a_new_chapter_when_one_is_released() {
        Changelog changelog = Changelog.parse("# Changelog\n\n## Unreleased\n\n- Something.\n");
        assertThat(changelog.released(Version.of("0.2.0"), LocalDate.of(2027, 1, 5), SHA))
                .isEqualTo("# Changelog\n\n## Unreleased\n\n## 0.2.0 - 2027-01-05\n\nSHA-256 `" + SHA
                        + "`\n\n- Something.\n");
    }
}
