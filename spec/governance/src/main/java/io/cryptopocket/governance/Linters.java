package io.cryptopocket.governance;

import io.cryptopocket.governance.lint.LintReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Runs the linters of {@code spec/lint}, which are written in JavaScript. */
final class Linters {

    private static final int MINUTES = 5;

    private Linters() {}

    /** What the linters found, or the sentence that says why they did not run. */
    record Outcome(Optional<LintReport> report, Optional<String> problem) {}

    static Outcome run(Path root, Path folder) {
        Path lint = root.resolve("spec/lint");
        Path report = folder.resolve("lint.json");
        try {
            Files.createDirectories(folder);
            Files.deleteIfExists(report);
            Optional<String> problem = node(lint, List.of("install.mjs"))
                    .or(() -> node(
                            lint,
                            List.of(
                                    "report.mjs",
                                    "../cryptopocket.yaml",
                                    report.toAbsolutePath().toString(),
                                    folder.resolve("snippets").toAbsolutePath().toString())));
            return problem.isPresent()
                    ? new Outcome(Optional.empty(), problem)
                    : new Outcome(Optional.of(LintReport.parse(Files.readString(report))), Optional.empty());
        } catch (IOException e) {
            throw new UncheckedIOException("the report of the linters cannot be read", e);
        }
    }

    /** Why the script failed, if it did. What it says itself goes where this process writes. */
    private static Optional<String> node(Path folder, List<String> script) {
        List<String> command = new ArrayList<>(List.of("node"));
        command.addAll(script);
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .inheritIO()
                    .start();
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                return Optional.of("spec/lint/" + script.get(0) + " did not end within " + MINUTES + " minutes.");
            }
            return process.exitValue() == 0
                    ? Optional.empty()
                    : Optional.of(
                            "spec/lint/" + script.get(0) + " failed, so the page has no findings of the linters.");
        } catch (IOException e) {
            return Optional.of("The linters need Node 20 or newer, but the command node was not found; install it.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of("The linters were interrupted.");
        }
    }
}
