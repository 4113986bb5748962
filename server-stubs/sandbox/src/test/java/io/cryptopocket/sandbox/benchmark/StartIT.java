package io.cryptopocket.sandbox.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.cryptopocket.sandbox.Caller;
import io.cryptopocket.sandbox.ForkedServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long {@code java -jar} takes to its first answer, and what it then needs while nobody asks. */
@Tag("benchmark")
class StartIT {

    private static final int STARTS = 3;
    private static final long IDLE_NANOS = TimeUnit.SECONDS.toNanos(4);
    private static final String JAR =
            Path.of("target", "cryptopocket-sandbox.jar").toString();

    @TempDir
    private Path directory;

    /** @param millis from the start of the process to the answer */
    private record Started(double millis, double idleMegabytes) {}

    @Test
    void starts_within_a_second_and_idles_below_150_megabytes() throws IOException {
        Path archive = directory.resolve("sandbox.jsa");
        start(List.of("-XX:ArchiveClassesAtExit=" + archive, "-Xlog:cds=off", "-Xlog:cds+dynamic=off"));
        Started plain = best(List.of());
        Started archived = best(List.of("-XX:SharedArchiveFile=" + archive));
        Started lean = best(List.of("-XX:SharedArchiveFile=" + archive, "-XX:TieredStopAtLevel=1"));
        print("java -jar", plain, plain);
        print("with a class archive", archived, plain);
        print("and the first compiler only", lean, plain);
        assertThat(archived.millis()).as("first answer").isLessThan(1_000);
        assertThat(plain.idleMegabytes()).as("idle memory").isLessThan(150);
    }

    private static void print(String how, Started started, Started plain) {
        System.out.printf(
                Locale.ROOT,
                "start, %s: first answer after %.0f ms (%.2f of java -jar), idle with %.0f MB resident%n",
                how,
                started.millis(),
                started.millis() / plain.millis(),
                started.idleMegabytes());
    }

    private static Started best(List<String> jvm) throws IOException {
        Started best = start(jvm);
        for (int again = 1; again < STARTS; again++) {
            Started next = start(jvm);
            best = new Started(
                    Math.min(best.millis(), next.millis()), Math.min(best.idleMegabytes(), next.idleMegabytes()));
        }
        return best;
    }

    private static Started start(List<String> jvm) throws IOException {
        List<String> words = new ArrayList<>(jvm);
        words.addAll(List.of("-jar", JAR, "--port=0"));
        long began = System.nanoTime();
        try (ForkedServer server = ForkedServer.ofJava(words)) {
            // Any answer of an operation will do; this one says that a token is missing.
            int status = First.status(server.address());
            double millis = (System.nanoTime() - began) / 1e6;
            assertThat(status).isEqualTo(200);
            new Caller(server.address()).token();
            LockSupport.parkNanos(IDLE_NANOS);
            return new Started(millis, server.residentKib() / 1024.0);
        }
    }
}
