package io.cryptopocket.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

    private static final String CONTRACT = """
            openapi: 3.0.3
            info: {title: Sample, version: 1.0.0}
            servers: [{url: https://sample.example.com}]
            paths:
              /ping:
                get: {operationId: readPing, tags: [Common], responses: {'200': {description: Here.}}}
            components:
              securitySchemes:
                auth: {type: apiKey, in: header, name: auth}
            """;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... arguments) {
        return new Main(print(out), print(err), LocalDate.of(2027, 1, 5)).run(List.of(arguments), folder);
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    @Test
    void says_what_can_be_said() {
        assertThat(run("pages")).isEqualTo(2);
        assertThat(text(err)).isEqualTo("Say what to do: page, release [VERSION], or compare OLD.yaml NEW.yaml.\n");
    }

    @Test
    void compares_two_files() throws IOException {
        Files.writeString(folder.resolve("old.yaml"), CONTRACT);
        Files.writeString(folder.resolve("new.yaml"), CONTRACT.replace("/ping", "/pong"));
        assertThat(run("compare", "old.yaml", "new.yaml")).isEqualTo(1);
        assertThat(text(out))
                .isEqualTo("new.yaml:6: breaking: `GET /ping` is `GET /pong` now [address-changed]\nbreaking\n");
        assertThat(run("compare", "old.yaml", "old.yaml")).isZero();
    }

    @Test
    void a_file_that_is_not_there_is_named() {
        assertThat(run("compare", "old.yaml", "new.yaml")).isEqualTo(2);
        assertThat(text(err)).isEqualTo("old.yaml cannot be read; give the path of a contract.\n");
    }

    @Test
    void a_folder_outside_of_the_project_is_refused() {
        assertThat(run("release")).isEqualTo(2);
        assertThat(text(err)).startsWith("there is no spec/cryptopocket.yaml in ");
    }

    @Test
    void a_version_is_three_numbers() throws IOException {
        Files.createDirectories(folder.resolve("spec"));
        Files.writeString(folder.resolve("spec/cryptopocket.yaml"), CONTRACT);
        assertThat(run("release", "1.0")).isEqualTo(2);
        assertThat(text(err)).isEqualTo("\"1.0\" is no version; write three numbers, as in 1.4.0.\n");
    }
}
