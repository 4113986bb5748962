package io.cryptopocket.conformance.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFilesTest {

    @TempDir
    private Path directory;

    @Test
    void writes_every_report_and_nothing_else() throws IOException {
        ReportFiles.write(SampleRuns.mixed(), SampleRuns.CONTRACT, directory.resolve("a/b"));

        assertThat(names(directory.resolve("a/b")))
                .containsExactly(
                        "badge.svg",
                        "junit.xml",
                        "report.har",
                        "report.html",
                        "report.json",
                        "report.sarif",
                        "summary.md");
        assertThat(names(directory)).containsExactly("a");
    }

    @Test
    void names_the_contract_in_every_report() {
        ReportFiles.render(SampleRuns.mixed(), SampleRuns.CONTRACT)
                .forEach((name, text) ->
                        // A summary is short; the first digits tell contracts apart as well.
                        assertThat(text).as(name).contains("0.1.0", "9f86d081884c"));
    }

    @Test
    void takes_away_the_reports_of_an_earlier_run_and_leaves_the_rest() throws IOException {
        ReportFiles.write(SampleRuns.mixed(), SampleRuns.CONTRACT, directory);
        Files.writeString(directory.resolve("notes.txt"), "mine");

        ReportFiles.clear(directory);

        assertThat(names(directory)).containsExactly("notes.txt");
    }

    @Test
    void makes_the_same_bytes_in_every_locale_and_time_zone() {
        Map<String, String> here = ReportFiles.render(SampleRuns.mixed(), SampleRuns.CONTRACT);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String language : List.of("tr-TR", "ar-EG", "hi-IN-u-nu-deva", "de-DE")) {
                Locale.setDefault(Locale.forLanguageTag(language));
                TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
                assertThat(ReportFiles.render(SampleRuns.mixed(), SampleRuns.CONTRACT))
                        .isEqualTo(here);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static List<String> names(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
