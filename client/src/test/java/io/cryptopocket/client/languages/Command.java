package io.cryptopocket.client.languages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A program that is run to its end. */
record Command(Path directory, Map<String, String> environment, List<String> words) {

    private static final long MINUTES = 5;

    /** How it went: everything that was printed, and the exit code. */
    record Result(int exitCode, String output) {

        boolean succeeded() {
            return exitCode == 0;
        }
    }

    static Command in(Path directory, String... words) {
        return new Command(directory, Map.of(), List.of(words));
    }

    Command with(Map<String, String> variables) {
        return new Command(directory, variables, words);
    }

    /** A program that is not there has exit code 127, as in a shell. */
    Result run() {
        Path output = directory.resolve("output-" + words.get(0).replaceAll(".*/", "") + ".txt");
        ProcessBuilder builder = new ProcessBuilder(words)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            try {
                if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                    return new Result(
                            124,
                            "not over after " + MINUTES + " minutes\n"
                                    + Files.readString(output, StandardCharsets.UTF_8));
                }
            } finally {
                process.destroyForcibly();
            }
            return new Result(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Result(130, "interrupted");
        } catch (IOException e) {
            return new Result(127, e.getMessage());
        }
    }

    /** Copies the files of a directory, not those below it. */
    static void copy(Path from, Path to) {
        try (var files = Files.list(from)) {
            Files.createDirectories(to);
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
