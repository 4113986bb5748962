package io.cryptopocket.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

    @TempDir
    private Path directory;

    @Test
    void writes_utf_8_and_no_escape_sequences_whatever_the_machine_is_set_to() throws Exception {
        Process process = start(List.of("-Dfile.encoding=US-ASCII"), "--only", "größe 漢");

        String refused = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isEqualTo(2);
        // What the machine's own settings made of the argument cannot be undone, but it must not end the sentence.
        assertThat(refused).startsWith("No case matches \"gr").endsWith("\"; --list prints them all.\n");
        assertThat(refused).doesNotContain("\u001b", "\tat ");
    }

    @Test
    void lists_the_cases_of_the_contract() throws Exception {
        Process process = start(List.of(), "--list");

        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isZero();
        assertThat(printed).contains("\nuploadCustomerDocument/422/file_too_large\n");
    }

    private Process start(List<String> options, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
        builder.environment().putAll(Map.of("LC_ALL", "C", "NO_COLOR", "1"));
        builder.environment().keySet().removeIf(name -> name.startsWith("CRYPTOPOCKET_"));
        return builder.start();
    }
}
