package io.cryptopocket.sandbox;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A sandbox in a Java machine of its own, with a heap of its own. */
final class ForkedSandbox implements AutoCloseable {

    private static final String LISTENING = "listening on ";

    private final Process process;
    private final URI api;

    private ForkedSandbox(Process process, URI api) {
        this.process = process;
        this.api = api;
    }

    static ForkedSandbox start(String heap, String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "-XX:+ExitOnOutOfMemoryError",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Main.class.getName(),
                "--port=0"));
        command.addAll(List.of(options));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        // Closing the reader would close the pipe that the sandbox prints to.
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        String line = out.readLine();
        if (line == null || !line.startsWith(LISTENING)) {
            process.destroy();
            throw new IOException("the sandbox does not listen but prints " + line);
        }
        return new ForkedSandbox(process, URI.create(line.substring(LISTENING.length())));
    }

    URI api() {
        return api;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    long processId() {
        return process.pid();
    }

    @Override
    public void close() {
        process.destroy();
    }
}
