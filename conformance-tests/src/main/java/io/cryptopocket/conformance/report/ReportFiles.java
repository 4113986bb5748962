package io.cryptopocket.conformance.report;

import io.cryptopocket.conformance.verdict.Run;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The report files of a run. */
public final class ReportFiles {
    /** The report that the other formats are made from, and that {@code verify}, {@code merge} and {@code diff} read. */
    public static final String JSON = "report.json";

    public static final String HTML = "report.html";

    private ReportFiles() {}

    /** The detached signature of {@link #JSON}, if there is one. */
    public static final String SIGNATURE = JSON + ".sig";

    private static final List<String> NAMES =
            List.of(HTML, "junit.xml", "summary.md", "report.sarif", "report.har", "badge.svg", JSON, SIGNATURE);

    private record Report(String name, Supplier<String> text) {}

    /** Every report by its file name, in the order of writing: the one that {@code verify} reads comes last. */
    public static Map<String, String> render(Run run, ContractLines contract) {
        List<Report> reports = List.of(
                new Report(HTML, () -> HtmlPage.render(run, contract)),
                new Report("junit.xml", () -> JUnitXml.render(run, contract)),
                new Report("summary.md", () -> SummaryMarkdown.render(run, contract)),
                new Report("report.sarif", () -> Sarif.render(run, contract)),
                new Report("report.har", () -> Har.render(run)),
                new Report("badge.svg", () -> Badge.render(run)),
                new Report(JSON, () -> JsonReport.render(run)));
        // On all cores: somebody is waiting for the end.
        List<String> texts =
                reports.parallelStream().map(report -> report.text().get()).toList();
        Map<String, String> files = new LinkedHashMap<>();
        for (int i = 0; i < reports.size(); i++) {
            files.put(reports.get(i).name(), texts.get(i));
        }
        return files;
    }

    /** Makes the directory if need be and takes away the reports of an earlier run, and nothing else. */
    public static void clear(Path directory) throws IOException {
        Files.createDirectories(directory);
        for (String name : NAMES) {
            Files.deleteIfExists(directory.resolve(name));
        }
    }

    /**
     * Writes all reports into a directory, which is made if need be; nothing is written anywhere else. Each file appears
     * whole or not at all.
     */
    public static void write(Run run, ContractLines contract, Path directory) throws IOException {
        Files.createDirectories(directory);
        for (Map.Entry<String, String> file : render(run, contract).entrySet()) {
            write(directory, file.getKey(), file.getValue());
        }
    }

    /** Signs the written report and puts the signature beside it; see {@link ReportSignature#sign}. */
    public static void sign(Path directory, String key) throws IOException {
        write(directory, SIGNATURE, ReportSignature.sign(Files.readAllBytes(directory.resolve(JSON)), key));
    }

    private static void write(Path directory, String name, String text) throws IOException {
        Path unfinished = directory.resolve("." + name + ".part");
        Files.write(unfinished, text.getBytes(StandardCharsets.UTF_8));
        Files.move(unfinished, directory.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }
}
