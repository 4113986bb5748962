package io.cryptopocket.conformance.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cryptopocket.conformance.run.KnownFailure;
import io.cryptopocket.conformance.verdict.CaseId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnownFailuresFileTest {

    @TempDir
    private Path directory;

    @Test
    void reads_id_reason_link_and_expiry() throws IOException {
        Path file = write("""
                - id: uploadCustomerDocument/422/file_too_large
                  reason: Corrected with release 7.
                  link: https://example.com/42
                  expires: 2027-01-31
                """);

        assertThat(KnownFailuresFile.read(file, "known.yaml"))
                .containsExactly(new KnownFailure(
                        new CaseId("uploadCustomerDocument", "422", "file_too_large"),
                        "Corrected with release 7.",
                        "https://example.com/42",
                        LocalDate.of(2027, 1, 31)));
    }

    @Test
    void names_what_cannot_be_used_and_its_line() throws IOException {
        assertRefused(
                "- {id: a/1/b, reason: r, link: l}",
                "known.yaml:1: this entry has no \"expires\"; a known failure needs id, reason, link and expires.");
        assertRefused(
                "- {id: a/1/b, reason: '', link: l, expires: 2027-01-31}",
                "known.yaml:1: this entry has no \"reason\"; a known failure needs id, reason, link and expires.");
        assertRefused(
                "- id: a/1/b\n  resaon: r",
                "known.yaml:2: a known failure has no field \"resaon\"; did you mean \"reason\"?");
        assertRefused(
                "- {id: a/1/b, reason: r, link: l, expires: soon}",
                "known.yaml:1: expires is \"soon\": give a date such as 2027-01-31.");
        assertRefused(
                "- {id: ab, reason: r, link: l, expires: 2027-01-31}",
                "known.yaml:1: id is \"ab\": give the id of a case, operationId/status/example; --list prints them all.");
        assertRefused(
                "- {id: a/1/b, reason: r, link: l, expires: 2027-01-31}\n- {id: a/1/b, reason: r, link: l, expires: 2027-01-31}",
                "known.yaml:2: \"a/1/b\" stands twice; remove one of the entries.");
        assertRefused("id: a/1/b", "known.yaml:1: the file should be a list.");
    }

    private void assertRefused(String text, String message) throws IOException {
        Path file = write(text);
        assertThatThrownBy(() -> KnownFailuresFile.read(file, "known.yaml"))
                .isInstanceOf(SettingsProblem.class)
                .hasMessage(message);
    }

    private Path write(String text) throws IOException {
        return Files.writeString(directory.resolve("known.yaml"), text);
    }
}
