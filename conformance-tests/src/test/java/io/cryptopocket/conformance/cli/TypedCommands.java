package io.cryptopocket.conformance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.cryptopocket.spec.Contract;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;

/** What is typed, and what is printed and written then. */
abstract class TypedCommands {

    @TempDir
    Path directory;

    final ByteArrayOutputStream out = new ByteArrayOutputStream();
    final ByteArrayOutputStream err = new ByteArrayOutputStream();
    final FakeSuite suite = new FakeSuite();

    void assertRefused(String sentence, String... arguments) {
        err.reset();
        assertThat(run(arguments)).as(String.join(" ", arguments)).isEqualTo(2);
        assertThat(refused()).isEqualTo(sentence + "\n");
    }

    void assertRefusedWith(String start, String... arguments) {
        err.reset();
        assertThat(run(arguments)).isEqualTo(2);
        assertThat(refused()).startsWith(start).hasLineCount(1);
    }

    int run(String... arguments) {
        Surroundings around = new Surroundings(
                Map.of(),
                directory,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false);
        return new CommandLine(Contract::load, contract -> suite, around).run(arguments);
    }

    String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String refused() {
        return err.toString(StandardCharsets.UTF_8);
    }

    static List<String> everythingUnder(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> !file.equals(directory))
                    .map(file -> directory.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
