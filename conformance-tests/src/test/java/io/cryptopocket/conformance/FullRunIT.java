package io.cryptopocket.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The main job as it is, from the start of the process to its end. Run by the profile {@code suite-benchmarks}. */
@EnabledIfSystemProperty(named = "suite.benchmarks", matches = "true")
class FullRunIT {

    private static final Path JAR =
            Path.of("target", "cryptopocket-conformance.jar").toAbsolutePath();
    private static final String OPTIONS = "@" + Path.of("jvm.options").toAbsolutePath();
    private static final int TURNS = 3;

    @TempDir
    private Path directory;

    /**
     * A run of the jar.
     *
     * @param firstTenth seconds until a tenth of the cases had a verdict
     * @param seconds from the start of the process to its end
     * @param megabytes the most memory that the process ever had; Linux only
     */
    private record Timed(double firstTenth, double seconds, double megabytes) {

        Timed best(Timed other) {
            return new Timed(
                    Math.min(firstTenth, other.firstTenth),
                    Math.min(seconds, other.seconds),
                    Math.min(megabytes, other.megabytes));
        }
    }

    @Test
    void is_over_within_10_seconds_and_takes_less_than_256_megabytes() throws Exception {
        Timed one = best(List.of("--only", "getTokenPrice/200/eur"));
        Timed half = best(List.of("--shard", "1/2"));
        Timed all = best(List.of());
        System.out.printf(
                Locale.ROOT,
                "full run: %.1f s, a tenth after %.1f s, at most %.0f MB resident; half of the cases: %.1f s;"
                        + " one case: verdict after %.1f s, %.1f s%n",
                all.seconds(),
                all.firstTenth(),
                all.megabytes(),
                half.seconds(),
                one.firstTenth(),
                one.seconds());
        double startless = (all.seconds() - one.seconds()) / (half.seconds() - one.seconds());
        System.out.printf(Locale.ROOT, "all cases against half of them, without the start: %.2f%n", startless);
        assertThat(one.firstTenth()).as("first verdict").isLessThan(3);
        assertThat(all.megabytes()).as("memory").isLessThan(256);
        assertThat(startless).as("linear").isLessThan(2.5);
        assertThat(all.seconds()).as("full run").isLessThan(10);
    }

    private Timed best(List<String> words) throws IOException, InterruptedException {
        Timed best = run(words);
        for (int turn = 1; turn < TURNS; turn++) {
            best = best.best(run(words));
        }
        return best;
    }

    private Timed run(List<String> words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        // As the main job does.
        command.addAll(List.of(OPTIONS, "-jar", JAR.toString(), "--output", "report"));
        command.addAll(words);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().keySet().removeIf(name -> name.startsWith("CRYPTOPOCKET_"));
        long start = System.nanoTime();
        Process process = builder.start();
        double firstTenth = 0;
        double megabytes = 0;
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                if (line.matches(" +\\d+ of \\d+")) {
                    firstTenth = firstTenth == 0 ? seconds(start) : firstTenth;
                    megabytes = Math.max(megabytes, megabytes(process));
                }
            }
        }
        process.waitFor();
        return new Timed(firstTenth, seconds(start), megabytes);
    }

    private static double megabytes(Process process) throws IOException {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        for (String line : Files.exists(status) ? Files.readAllLines(status) : List.<String>of()) {
            if (line.startsWith("VmHWM:")) {
                return Long.parseLong(line.replaceAll("\\D", "")) / 1024.0;
            }
        }
        return 0;
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
