package io.cryptopocket.client.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The figures that are promised, each beside what a hand-written client needs, measured in one run: {@code -Pclient-benchmarks}. */
@Tag("benchmark")
class BenchmarksTest {

    private static final int MIB = 1024 * 1024;

    private final QuickServer server = new QuickServer();

    @TempDir
    Path directory;

    @AfterEach
    void stop() {
        server.close();
    }

    private Path file() throws IOException {
        Path file = directory.resolve("statement.pdf");
        try (RandomAccessFile content = new RandomAccessFile(file.toFile(), "rw")) {
            content.write("%PDF-1.4".getBytes(StandardCharsets.US_ASCII));
            content.setLength(20L * MIB);
        }
        return file;
    }

    /** Runs the measured half; empty when it failed. */
    private Map<String, Long> measure(List<String> jvm, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(jvm);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Measured.class.getName()));
        command.addAll(List.of(arguments));
        Path output = directory.resolve("output.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        Map<String, Long> figures = new TreeMap<>();
        figures.put("exit", (long) process.waitFor());
        for (String line : Files.readAllLines(output, StandardCharsets.UTF_8)) {
            if (line.matches("[A-Za-z.]+=\\d+")) {
                figures.put(
                        line.substring(0, line.indexOf('=')), Long.parseLong(line.substring(line.indexOf('=') + 1)));
            }
        }
        return figures;
    }

    private static double ratio(Map<String, Long> figures, String figure) {
        return figures.get("perMille." + figure) / 1_000.0;
    }

    private static void print(String text, Object... values) {
        System.out.printf(java.util.Locale.ROOT, text + "%n", values);
    }

    private int smallestHeap(String what, Path file) throws IOException, InterruptedException {
        for (int mebibytes = 4; mebibytes <= 64; mebibytes++) {
            Map<String, Long> run =
                    measure(List.of("-XX:+UseSerialGC", "-Xmx" + mebibytes + "m"), what, server.url(), file.toString());
            if (run.get("exit") == 0) {
                return mebibytes;
            }
        }
        throw new AssertionError("not even 64 MB are enough");
    }

    @Test
    void uploads_20_mib_in_a_small_heap() throws IOException, InterruptedException {
        Path file = file();
        int client = smallestHeap("upload-client", file);
        int handWritten = smallestHeap("upload-hand-written", file);
        print("upload of 20 MiB, smallest heap: client %d MB, hand-written %d MB", client, handWritten);
        assertThat(client).isLessThanOrEqualTo(16);
    }

    @Test
    void uploads_as_fast_as_a_hand_written_body() throws IOException, InterruptedException {
        Map<String, Long> figures = measure(List.of(), "uploads", server.url(), file().toString());
        double throughput = 1 / ratio(figures, "micros");
        print(
                "upload of 20 MiB: client %d ms, hand-written %d ms, throughput %.2f of it",
                figures.get("client.micros") / 1_000, figures.get("handWritten.micros") / 1_000, throughput);
        assertThat(throughput).isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void costs_little_more_than_a_hand_written_call() throws IOException, InterruptedException {
        Map<String, Long> figures = measure(List.of(), "calls", server.url());
        print(
                "small call: client %d us and %d bytes, hand-written %d us and %d bytes, time %.2f, processor %.2f, allocation %.2f of it",
                figures.get("client.micros"),
                figures.get("client.bytes"),
                figures.get("handWritten.micros"),
                figures.get("handWritten.bytes"),
                ratio(figures, "micros"),
                ratio(figures, "cpuMicros"),
                ratio(figures, "bytes"));
        assertThat(ratio(figures, "micros")).isLessThanOrEqualTo(1.15);
        assertThat(ratio(figures, "bytes")).isLessThanOrEqualTo(1.5);
    }

    @Test
    void has_a_thousand_calls_under_way_without_a_thread_each() throws IOException, InterruptedException {
        server.holdUntil(1_000);
        Map<String, Long> figures = measure(List.of(), "concurrent", server.url(), "1000");
        print(
                "1,000 concurrent calls: at most %d threads in the process, all answered after %d ms",
                figures.get("peakThreads"), figures.get("millis"));
        assertThat(figures.get("peakThreads")).isLessThan(100);
    }
}
