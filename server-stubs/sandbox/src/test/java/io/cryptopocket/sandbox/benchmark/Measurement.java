package io.cryptopocket.sandbox.benchmark;

import io.cryptopocket.sandbox.ForkedServer;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a load on a server came to.
 *
 * @param answered requests that were answered
 * @param refused those of them with a status of 400 and above
 * @param seconds that it took
 * @param millis99 time in which 99 of 100 answers were there, in milliseconds
 */
record Measurement(long answered, long refused, double seconds, double millis99) {

    static final int CONNECTIONS = 64;

    /** Requests a second. */
    double rate() {
        return answered / seconds;
    }

    /** As fast as the server answers, for so long. */
    static Measurement most(ForkedServer server, long millis, Path... requests)
            throws IOException, InterruptedException {
        return run(server.address(), millis, Long.MAX_VALUE, 0, List.of(requests));
    }

    /** So many requests, as fast as the server answers. */
    static Measurement of(ForkedServer server, long count, List<Path> requests)
            throws IOException, InterruptedException {
        return run(server.address(), 3_600_000, count, 0, requests);
    }

    /** So many requests a second. */
    static Measurement at(double rate, ForkedServer server, long millis, Path... requests)
            throws IOException, InterruptedException {
        return run(server.address(), millis, Long.MAX_VALUE, rate, List.of(requests));
    }

    private static Measurement run(URI server, long millis, long count, double rate, List<Path> requests)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Load.class.getName(),
                server.getHost(),
                Integer.toString(server.getPort()),
                Integer.toString(CONNECTIONS),
                Long.toString(millis),
                Long.toString(count),
                Double.toString(rate)));
        requests.forEach(request -> command.add(request.toString()));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Map<String, Long> figures = new TreeMap<>();
        process.inputReader(StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.split("="))
                .forEach(figure -> figures.put(figure[0], Long.parseLong(figure[1])));
        if (process.waitFor() != 0) {
            throw new IOException("the load on " + server + " did not come to its end");
        }
        return new Measurement(
                figures.get("answered"), figures.get("refused"), figures.get("micros") / 1e6, figures.get("p99") / 1e3);
    }

    /** A whole request in a file. */
    static Path request(Path directory, String name, String head, String body) throws IOException {
        int length = body.getBytes(StandardCharsets.UTF_8).length;
        String content = body.isEmpty() ? "" : "Content-Type: application/json\r\nContent-Length: " + length + "\r\n";
        String request = head + "\r\nHost: server\r\nAccept: application/json\r\n" + content + "\r\n" + body;
        return Files.writeString(directory.resolve(name), request);
    }
}
