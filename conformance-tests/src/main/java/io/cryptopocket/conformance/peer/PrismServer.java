package io.cryptopocket.conformance.peer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The Prism mock as a process of its own on a free port of the loopback address. It ends when it is closed, and also when
 * this JVM ends in whatever way: it notices that its standard input is closed.
 */
final class PrismServer implements AutoCloseable {

    private static final Duration STARTS_WITHIN = Duration.ofSeconds(60);
    private static final Pattern LISTENING = Pattern.compile("listening on (http://[\\d.:]+)");

    private final Process process;
    private final Path contractFile;
    private final URI url;

    private PrismServer(Process process, Path contractFile, URI url) {
        this.process = process;
        this.contractFile = contractFile;
        this.url = url;
    }

    /**
     * @param directory where package.json is and {@code npm ci} was run
     * @param contract text of the contract
     * @throws UnusableTarget when it does not start
     */
    static PrismServer start(Path directory, String contract) {
        if (!Files.isDirectory(directory.resolve("node_modules"))) {
            throw new UnusableTarget("Prism is not installed; run npm ci in " + directory + ".");
        }
        try {
            Path file = Files.createTempFile("cryptopocket", ".yaml");
            Files.writeString(file, contract);
            ProcessBuilder command = new ProcessBuilder(
                    npx(), "--no-install", "prism", "mock", "-h", "127.0.0.1", "-p", "0", file.toString());
            command.directory(directory.toFile()).redirectErrorStream(true);
            command.environment().put("NODE_OPTIONS", "--require=./end-with-parent.cjs");
            command.environment().put("NO_COLOR", "1");
            Process process = command.start();
            return await(process, file);
        } catch (IOException e) {
            throw new UnusableTarget("Prism cannot be started; is Node.js installed? " + e.getMessage());
        }
    }

    URI url() {
        return url;
    }

    @Override
    public void close() {
        stop(process);
        delete(contractFile);
    }

    private static PrismServer await(Process process, Path file) {
        CompletableFuture<URI> listening = CompletableFuture.supplyAsync(() -> firstLine(process));
        try {
            return new PrismServer(process, file, listening.get(STARTS_WITHIN.toSeconds(), TimeUnit.SECONDS));
        } catch (ExecutionException | TimeoutException e) {
            stop(process);
            delete(file);
            throw new UnusableTarget("Prism did not start within " + STARTS_WITHIN.toSeconds() + " s.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stop(process);
            throw new UnusableTarget("The wait for Prism was interrupted.");
        }
    }

    /** Reads until Prism says where it listens, and then goes on reading so that Prism never waits for a reader. */
    private static URI firstLine(Process process) {
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        try {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                Matcher listening = LISTENING.matcher(line);
                if (listening.find()) {
                    Thread drain = new Thread(() -> drain(out), "prism-output");
                    drain.setDaemon(true);
                    drain.start();
                    return URI.create(listening.group(1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new IllegalStateException("Prism ended");
    }

    private static void drain(BufferedReader out) {
        try (Stream<String> lines = out.lines()) {
            lines.forEach(line -> {});
        } catch (UncheckedIOException ended) {
            // Prism has ended, which is what ends this thread.
        }
    }

    private static void stop(Process process) {
        List<ProcessHandle> children = process.descendants().toList();
        process.destroy();
        children.forEach(ProcessHandle::destroy);
        process.onExit().completeOnTimeout(process, 5, TimeUnit.SECONDS).join();
        children.stream().filter(ProcessHandle::isAlive).forEach(ProcessHandle::destroyForcibly);
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException left) {
            // A small file in the directory for temporary files is not worth a failure.
        }
    }

    private static String npx() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("win") ? "npx.cmd" : "npx";
    }
}
