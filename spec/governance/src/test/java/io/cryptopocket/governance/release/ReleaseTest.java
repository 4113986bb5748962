package io.cryptopocket.governance.release;

import static org.assertj.core.api.Assertions.assertThat;

import io.cryptopocket.governance.gate.Gate;
import io.cryptopocket.governance.gate.Refusal;
import io.cryptopocket.governance.gate.ReleasePlan;
import io.cryptopocket.governance.gate.Review;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseTest {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 5);
    private static final String CONTRACT = """
            openapi: 3.0.3
            info:
              title: Sample
              version: 0.1.0 # set by the release
            servers: [{url: https://sample.example.com}]
            x-provenance: {level: inferred}
            paths: {}
            components:
              securitySchemes:
                auth: {type: apiKey, in: header, name: auth}
            """;
    private static final String OPERATION = """
            paths:
              /ping:
                get: {operationId: readPing, tags: [Common], responses: {'200': {description: Here.}}}
            """;

    @TempDir
    Path folder;

    private Project project;

    @BeforeEach
    void a_project_before_its_first_release() {
        project = new Project(folder);
        project.write("pom.xml", """
                <project>
                  <groupId>io.cryptopocket</groupId>
                  <artifactId>cryptopocket-parent</artifactId>
                  <version>0.1.0</version>
                  <module>client</module>
                  <other.version>0.1.0</other.version>
                </project>
                """);
        project.write("client/pom.xml", """
                <parent>
                  <groupId>io.cryptopocket</groupId>
                  <artifactId>cryptopocket-parent</artifactId>
                  <version>0.1.0</version>
                </parent>
                """);
        project.write("README.md", """
                <dependency>
                  <groupId>io.cryptopocket</groupId>
                  <artifactId>cryptopocket-client</artifactId>
                  <version>0.1.0</version>
                </dependency>

                Sample 0.1.0 against the built-in sandbox, all 7 cases; needs Sample 2
                """);
        project.write("spec/cryptopocket.yaml", CONTRACT);
        project.write("spec/CHANGELOG.md", "# Changelog\n\n## Unreleased\n\n- The first release.\n");
        project.write("spec/waivers.yaml", "waivers: []\n");
    }

    private ReleasePlan plan(String... version) {
        return ReleasePlan.of(
                Review.of(project, DAY), version.length == 0 ? Optional.empty() : Optional.of(Version.of(version[0])));
    }

    private void release(ReleasePlan plan) {
        assertThat(plan.refusals()).isEmpty();
        Release.of(project, plan.version(), DAY).write(project);
    }

    @Test
    void the_first_release_has_the_version_that_the_contract_states() {
        release(plan());
        assertThat(project.baselines()).singleElement().satisfies(baseline -> {
            assertThat(baseline.version()).hasToString("0.1.0");
            assertThat(baseline.contract().sha256())
                    .isEqualTo(project.contract().sha256());
        });
        assertThat(project.changelog().releases().get(0).date()).contains(DAY);
        assertThat(Gate.checkAll(Review.of(project, DAY))).isEmpty();
    }

    @Test
    void the_next_release_sets_the_version_everywhere() {
        release(plan());
        project.write("spec/cryptopocket.yaml", CONTRACT.replace("paths: {}\n", OPERATION));
        project.write(
                "spec/CHANGELOG.md",
                project.read("spec/CHANGELOG.md").replace("Unreleased\n", "Unreleased\n\n- `readPing` is new.\n"));
        release(plan());
        assertThat(project.contract().version()).isEqualTo("0.1.1");
        assertThat(project.read("spec/cryptopocket.yaml")).contains("  version: 0.1.1 # set by the release\n");
        assertThat(VersionMark.all(project))
                .hasSize(4)
                .extracting(VersionMark::text)
                .containsOnly("0.1.1");
        assertThat(project.read("pom.xml")).contains("<other.version>0.1.0</other.version>");
        assertThat(project.baselines())
                .extracting(Baseline::version)
                .extracting(Version::toString)
                .containsExactly("0.1.0", "0.1.1");
        assertThat(Gate.checkAll(Review.of(project, DAY))).isEmpty();
    }

    @Test
    void nothing_is_released_twice() {
        release(plan());
        assertThat(plan().refusals())
                .extracting(Refusal::sentence)
                .containsExactly(
                        "nothing has changed since 0.1.0, so there is nothing to release.",
                        "nothing is written under Unreleased; say what is released.");
    }

    @Test
    void a_version_that_does_not_fit_the_change_is_refused() {
        project.write("spec/cryptopocket.yaml", CONTRACT.replace("paths: {}\n", OPERATION));
        release(plan());
        project.write("spec/cryptopocket.yaml", CONTRACT);
        project.write(
                "spec/CHANGELOG.md",
                project.read("spec/CHANGELOG.md").replace("Unreleased\n", "Unreleased\n\n- `readPing` is gone.\n"));
        assertThat(plan("0.1.1").refusals())
                .extracting(Refusal::sentence)
                .containsExactly(
                        "the version is 0.1.1, but the changes since 0.1.0 are breaking and ask for a major step; set it"
                                + " to 0.2.0 or 1.0.0.");
        assertThat(plan("0.1.0").refusals())
                .extracting(Refusal::sentence)
                .containsExactly("0.1.0 is released already; 0.1.0 cannot follow it.");
        release(plan());
        assertThat(project.contract().version()).isEqualTo("0.2.0");
    }

    @Test
    void a_change_without_an_entry_is_not_released() {
        release(plan());
        project.write("spec/cryptopocket.yaml", CONTRACT.replace("paths: {}\n", OPERATION));
        assertThat(plan().refusals())
                .extracting(Refusal::sentence)
                .contains(
                        "no entry tells of a change; write one that begins like this: - `readPing`: `GET /ping` is new.");
    }
}
