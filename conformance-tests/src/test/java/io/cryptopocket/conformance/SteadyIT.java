package io.cryptopocket.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * The runnable jar against the sandbox, again and again, each time in another order and in other surroundings: the sandbox
 * is right every time, so that whatever fails is a false alarm. Run by the profile {@code steady}; {@code steady.runs}
 * says how often, and {@code steady.java} with which Java homes, separated by commas.
 */
@EnabledIfSystemProperty(named = "steady.runs", matches = "\\d+", disabledReason = "takes minutes; -Psteady runs it")
class SteadyIT {

    private static final Path JAR =
            Path.of("target", "cryptopocket-conformance.jar").toAbsolutePath();
    private static final String OPTIONS = "@" + Path.of("jvm.options").toAbsolutePath();
    private static final List<Integer> WORKERS = List.of(1, 4, 8);

    @TempDir
    private Path directory;

    /** Where the suite is run: a language that changes letters and digits, a character set, a time zone. */
    private record Place(List<String> locale, String charset, String zone) {}

    private static final List<Place> PLACES = List.of(
            new Place(List.of("-Duser.language=tr", "-Duser.country=TR"), "US-ASCII", "Asia/Kolkata"),
            new Place(
                    List.of("-Duser.language=ar", "-Duser.country=EG", "-Duser.extensions=u-nu-arab"),
                    "UTF-8",
                    "America/St_Johns"),
            new Place(List.of("-Duser.language=de", "-Duser.country=DE"), "ISO-8859-1", "UTC"));

    @Test
    void never_raises_a_false_alarm() throws Exception {
        int runs = Integer.getInteger("steady.runs");
        String homes = System.getProperty("steady.java", "");
        List<String> javas = List.of((homes.isBlank() ? System.getProperty("java.home") : homes).split(","));
        long first = new Random().nextInt(1_000_000);
        System.out.println(runs + " runs with the seeds from " + first + " on");
        List<String> alarms = new ArrayList<>();
        for (int i = 0; i < runs; i++) {
            // Each place with each number of workers before the first pair comes again, and that with the next Java.
            Place place = PLACES.get(i % PLACES.size());
            int workers = WORKERS.get(i / PLACES.size() % WORKERS.size());
            String java = javas.get((i + i / (PLACES.size() * WORKERS.size())) % javas.size());
            alarms.addAll(run(java, place, workers, first + i));
        }
        assertThat(alarms).isEmpty();
    }

    private List<String> run(String java, Place place, int workers, long seed) throws Exception {
        List<String> command =
                new ArrayList<>(List.of(Path.of(java, "bin", "java").toString()));
        // As the main job does.
        command.add(OPTIONS);
        command.addAll(place.locale());
        command.addAll(List.of(
                "-Dfile.encoding=" + place.charset(),
                "-Duser.timezone=" + place.zone(),
                "-jar",
                JAR.toString(),
                "--quiet",
                "--workers",
                String.valueOf(workers),
                "--seed",
                String.valueOf(seed),
                "--output",
                "report"));
        long start = System.nanoTime();
        Path printed = directory.resolve("printed");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("CRYPTOPOCKET_"));
        builder.environment().put("LC_ALL", "C");
        int code = builder.start().waitFor();
        String what = "seed " + seed + ", " + workers + " workers, " + place + ", " + java;
        System.out.printf(Locale.ROOT, "  exit %d after %.1f s  %s%n", code, (System.nanoTime() - start) / 1e9, what);
        return code == 0 ? List.of() : alarms(what, code, Files.readString(printed, StandardCharsets.UTF_8));
    }

    private List<String> alarms(String what, int code, String printed) throws IOException {
        List<String> alarms = new ArrayList<>(List.of(what + ": exit code " + code + "\n" + printed));
        Path report = directory.resolve("report").resolve("report.json");
        if (Files.exists(report)) {
            JsonNode rows = new ObjectMapper().readTree(report.toFile()).path("rows");
            StreamSupport.stream(rows.spliterator(), false)
                    .filter(row -> !row.at("/verdict/outcome").asText().equals("passed"))
                    .forEach(row -> alarms.add(what + ": " + row.path("id").asText()));
        }
        return alarms;
    }
}
