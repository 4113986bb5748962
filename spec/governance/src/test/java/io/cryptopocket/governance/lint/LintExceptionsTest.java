package io.cryptopocket.governance.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.cryptopocket.governance.lint.LintReport.LintFinding;
import io.cryptopocket.governance.release.Project;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LintExceptionsTest {

    @Test
    void a_rule_that_is_off_has_the_reason_of_the_comment_above_it() {
        List<LintException> exceptions = LintExceptions.ofSpectral("""
                # About the whole file.
                extends: [[spectral:oas, all]]
                rules:
                  # The vendor states
                  # no licence.
                  info-license: off
                  license-url: off
                  # Another reason.
                  owasp:api4:2023-string-limit: off
                overrides:
                  # One place.
                  - files:
                      - '../cryptopocket.yaml#/paths/~1a/get'
                      - '../cryptopocket.yaml#/paths/~1b/get'
                    rules:
                      some-rule: off
                """);
        String file = LintExceptions.SPECTRAL;
        assertThat(exceptions)
                .containsExactly(
                        new LintException("info-license", "", "The vendor states no licence.", file),
                        new LintException("license-url", "", "The vendor states no licence.", file),
                        new LintException("owasp:api4:2023-string-limit", "", "Another reason.", file),
                        new LintException("some-rule", "/paths/~1a/get", "One place.", file),
                        new LintException("some-rule", "/paths/~1b/get", "One place.", file));
    }

    @Test
    void a_place_that_redocly_ignores_has_a_reason_too() {
        assertThat(LintExceptions.ofRedocly("""
                        ../cryptopocket.yaml:
                          # Nothing refers to it.
                          no-unused-components:
                            - '#/components/schemas/KnownErrorCode'
                        """))
                .containsExactly(new LintException(
                        "no-unused-components",
                        "/components/schemas/KnownErrorCode",
                        "Nothing refers to it.",
                        LintExceptions.REDOCLY));
    }

    @Test
    void an_exception_excuses_its_rule_in_its_place_and_below() {
        LintException exception = new LintException("some-rule", "/paths/~1a", "Because.", "file");
        assertThat(exception.excuses(new LintFinding("some-rule", "error", "", "/paths/~1a/get", 1)))
                .isTrue();
        assertThat(exception.excuses(new LintFinding("some-rule", "error", "", "/paths/~1b/get", 1)))
                .isFalse();
        assertThat(exception.excuses(new LintFinding("other-rule", "error", "", "/paths/~1a/get", 1)))
                .isFalse();
    }

    @Test
    void every_exception_of_this_project_has_a_reason() {
        Project project = Project.around(Path.of(""));
        List<LintException> all = Stream.concat(
                        LintExceptions.ofSpectral(project.read(LintExceptions.SPECTRAL)).stream(),
                        LintExceptions.ofRedocly(project.read(LintExceptions.REDOCLY)).stream())
                .toList();
        assertThat(all).isNotEmpty().allMatch(exception -> exception.reason().length() > 10);
    }
}
