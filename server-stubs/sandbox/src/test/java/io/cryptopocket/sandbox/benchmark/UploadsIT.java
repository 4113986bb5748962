package io.cryptopocket.sandbox.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.cryptopocket.sandbox.Base64Document;
import io.cryptopocket.sandbox.Caller;
import io.cryptopocket.sandbox.ForkedServer;
import io.cryptopocket.sandbox.Main;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many large documents at once, and a heap that could hold a few of them. */
@Tag("benchmark")
class UploadsIT {

    private static final int MEGABYTE = 1_000_000;
    private static final int UPLOADS = Integer.getInteger("uploads", 200);
    private static final long BYTES = 20L * MEGABYTE;

    /** What the threads of so many requests keep for the next ones, for half a minute; one file does not fit into it twice. */
    private static final long BUFFERS = 32L * MEGABYTE;

    @TempDir
    private Path storage;

    @Test
    void takes_200_documents_of_20_megabytes_at_once_with_a_heap_of_256()
            throws IOException, InterruptedException, ExecutionException {
        try (ForkedServer sandbox =
                ForkedServer.ofClass(List.of("-Xmx256m"), Main.class, List.of("--port=0", "--storage=" + storage))) {
            String token = new Caller(sandbox.address()).token();
            upload(sandbox.address(), token, UPLOADS);
            long heapOfOne = sandbox.heapBytes();
            long began = System.nanoTime();
            int stored = uploadAll(sandbox.address(), token);
            double seconds = (System.nanoTime() - began) / 1e9;
            long heapAfter = sandbox.heapBytes();
            System.out.printf(
                    Locale.ROOT,
                    "%d uploads of 20 MB at once, heap of 256 MB: %d answered ok after %.1f s (%,.0f MB/s);"
                            + " heap %.1f MB after one and %.1f MB after all, at most %d MB resident%n",
                    UPLOADS,
                    stored,
                    seconds,
                    UPLOADS * BYTES / seconds / MEGABYTE,
                    heapOfOne / 1e6,
                    heapAfter / 1e6,
                    sandbox.peakResidentKib() / 1024);
            assertThat(stored).isEqualTo(UPLOADS);
            assertThat(heapAfter).as("heap after all").isLessThan(heapOfOne + BUFFERS);
        }
        assertThat(whole()).as("documents that are there, byte by byte").hasSize(UPLOADS + 1);
    }

    private static int uploadAll(URI api, String token) throws InterruptedException, ExecutionException {
        ExecutorService senders = Executors.newFixedThreadPool(UPLOADS);
        try {
            List<Future<String>> answers = new ArrayList<>();
            for (int i = 0; i < UPLOADS; i++) {
                int number = i;
                answers.add(senders.submit(() -> upload(api, token, number)));
            }
            int stored = 0;
            for (Future<String> answer : answers) {
                stored += answer.get().contains("{\"status\":\"ok\"}") ? 1 : 0;
            }
            return stored;
        } finally {
            senders.shutdownNow();
        }
    }

    private static String upload(URI api, String token, int number) throws IOException {
        try (Socket socket = new Socket(api.getHost(), api.getPort());
                InputStream body = Base64Document.of(BYTES, number)) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST " + api.getPath() + "/customers/106/documents HTTP/1.1\r\nHost: sandbox\r\nauth: " + token
                            + "\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: "
                            + Base64Document.length(BYTES) + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            body.transferTo(out);
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The numbers of the documents whose files are as they were sent. Each document differs from all others. */
    private Set<Integer> whole() throws IOException {
        Set<Integer> whole = new HashSet<>();
        try (Stream<Path> files = Files.walk(storage)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                byte[] content = Files.readAllBytes(file);
                int number = ((content[1] & 0xf) << 2 | (content[2] & 0xff) >> 6) << 6 | content[2] & 0x3f;
                if (Arrays.equals(content, Base64Document.decoded(BYTES, number))) {
                    whole.add(number);
                }
            }
        }
        return whole;
    }
}
