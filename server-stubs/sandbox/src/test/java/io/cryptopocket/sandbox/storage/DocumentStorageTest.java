package io.cryptopocket.sandbox.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentStorageTest {

    @TempDir
    private Path directory;

    @Test
    void a_document_appears_complete_or_not_at_all() throws IOException {
        DocumentStorage storage = new DocumentStorage(directory, customer -> 100);

        try (Spool spool = storage.spool()) {
            spool.write(new byte[] {1, 2, 3}, 0, 3);
        }
        assertThat(files()).isEmpty();

        try (Spool spool = storage.spool()) {
            spool.write(new byte[] {9, 1, 2, 3}, 1, 3);
            Path kept = storage.keep(7, "payslip", "pdf", spool);
            assertThat(kept).hasBinaryContent(new byte[] {1, 2, 3});
        }
        assertThat(files()).singleElement().satisfies(file -> assertThat(file).hasParent(directory.resolve("7")));
    }

    @Test
    void what_is_over_the_quota_is_not_kept_and_what_fits_is() throws IOException {
        DocumentStorage storage = new DocumentStorage(directory, customer -> customer == 7 ? 5 : 0);

        keep(storage, 7, 3);
        assertThatThrownBy(() -> keep(storage, 7, 3)).isInstanceOf(StorageFailed.class);
        keep(storage, 7, 2);
        assertThatThrownBy(() -> keep(storage, 8, 1)).isInstanceOf(StorageFailed.class);

        assertThat(files()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../x", "a/b", "", "A", ".pdf", "a.b"})
    void no_name_leads_out_of_the_directory(String name) throws IOException {
        DocumentStorage storage = new DocumentStorage(directory, customer -> 100);
        try (Spool spool = storage.spool()) {
            assertThatThrownBy(() -> storage.keep(7, name, "pdf", spool)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> storage.keep(7, "pdf", name, spool)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void a_directory_that_has_gone_is_a_failure_of_the_storage() throws IOException {
        DocumentStorage storage = new DocumentStorage(directory.resolve("sub"), customer -> 100);
        Files.delete(directory.resolve("sub/incoming"));

        assertThatThrownBy(storage::spool).isInstanceOf(StorageFailed.class);
    }

    private static void keep(DocumentStorage storage, long customer, int size) throws IOException {
        try (Spool spool = storage.spool()) {
            spool.write(new byte[size], 0, size);
            storage.keep(customer, "payslip", "pdf", spool);
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
