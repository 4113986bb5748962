package io.cryptopocket.sandbox;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server in a process of its own, which prints where it listens. */
public final class ForkedServer implements AutoCloseable {

    private static final Pattern LISTENING = Pattern.compile("listening on (http://\\S+)");
    private static final String JAVA_HOME = System.getProperty("java.home");

    private final Process process;
    private final URI address;

    private ForkedServer(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /** The words of a command line, one after the other. */
    public static List<String> and(String first, String... more) {
        List<String> words = new ArrayList<>(List.of(first));
        words.addAll(List.of(more));
        return words;
    }

    /** A main class of the class path of the tests. */
    public static ForkedServer ofClass(List<String> jvm, Class<?> main, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(jvm);
        command.addAll(List.of(
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                main.getName()));
        command.addAll(arguments);
        return ofJava(command);
    }

    /** Whatever {@code java} runs with these words. */
    public static ForkedServer ofJava(List<String> words) throws IOException {
        List<String> command =
                new ArrayList<>(List.of(Path.of(JAVA_HOME, "bin", "java").toString()));
        command.addAll(words);
        return of(new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT));
    }

    /** Any command; comes back when it has printed where it listens. */
    public static ForkedServer of(ProcessBuilder command) throws IOException {
        Process process = command.start();
        // Closing the reader would close the pipe that the server prints to.
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            Matcher listening = LISTENING.matcher(line);
            if (listening.find()) {
                drain(out);
                return new ForkedServer(process, URI.create(listening.group(1)));
            }
        }
        process.destroy();
        throw new IOException("the server ended without listening: " + command.command());
    }

    /** A server that logs what it does must not wait for a reader. */
    private static void drain(BufferedReader out) {
        Thread drain = new Thread(() -> out.lines().forEach(line -> {}), "server-output");
        drain.setDaemon(true);
        drain.setUncaughtExceptionHandler((thread, ended) -> {});
        drain.start();
    }

    public URI address() {
        return address;
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Memory that the system has given to the process, in KiB; Linux only. */
    public long residentKib() throws IOException {
        return status("VmRSS");
    }

    /** The most memory that the process ever had, in KiB; Linux only. */
    public long peakResidentKib() throws IOException {
        return status("VmHWM");
    }

    private long status(String name) throws IOException {
        for (String line : Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
            if (line.startsWith(name + ":")) {
                return Long.parseLong(line.replaceAll("\\D", ""));
            }
        }
        throw new IOException("no " + name + " in the status of the process");
    }

    /** Bytes of the heap that are in use after a collection. */
    public long heapBytes() throws IOException, InterruptedException {
        Process histogram = new ProcessBuilder(
                        Path.of(JAVA_HOME, "bin", "jcmd").toString(),
                        Long.toString(process.pid()),
                        "GC.class_histogram")
                .start();
        List<String> lines =
                histogram.inputReader(StandardCharsets.UTF_8).lines().toList();
        histogram.waitFor();
        String total = lines.get(lines.size() - 1);
        return Long.parseLong(total.strip().split("\\s+")[2]);
    }

    @Override
    public void close() {
        List<ProcessHandle> children = process.descendants().toList();
        children.forEach(ProcessHandle::destroy);
        process.destroy();
        process.onExit().join();
    }
}
