package io.cryptopocket.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LargeUploadTest {

    private static final long MOST = 104_857_600;

    @TempDir
    private Path storage;

    @Test
    void takes_a_body_of_140_megabytes_with_a_heap_of_128() throws IOException {
        try (ForkedSandbox sandbox = ForkedSandbox.start("128m", "--storage", storage.toString())) {
            Caller caller = new Caller(sandbox.api());
            String token = caller.token();

            assertThat(upload(caller, token, MOST).body()).isEqualTo("{\"status\":\"ok\"}");
            assertThat(sizes()).containsExactly(MOST);

            HttpResponse<String> tooLarge = upload(caller, token, MOST + 1);
            assertThat(tooLarge.statusCode()).isEqualTo(422);
            assertThat(tooLarge.body()).isEqualTo("{\"status\":\"error\",\"error\":\"file_too_large\"}");

            assertThat(upload(caller, token, 300_000_000).body()).contains("file_too_large");
            assertThat(sizes()).containsExactly(MOST);
            assertThat(sandbox.isAlive()).isTrue();
        }
    }

    private static HttpResponse<String> upload(Caller caller, String token, long bytes) {
        return caller.send(caller.to("/customers/106/documents")
                .header("Content-Type", "application/json")
                .header("auth", token)
                .POST(BodyPublishers.ofInputStream(() -> Base64Document.of(bytes))));
    }

    private Stream<Long> sizes() throws IOException {
        try (Stream<Path> files = Files.walk(storage)) {
            return files.filter(Files::isRegularFile).map(file -> file.toFile().length()).toList().stream();
        }
    }
}
