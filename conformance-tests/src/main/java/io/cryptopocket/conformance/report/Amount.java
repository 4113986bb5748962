package io.cryptopocket.conformance.report;

import java.time.Duration;
import java.util.Locale;

/** Numbers as people read them, the same in every locale. */
final class Amount {
    private Amount() {}

    /** {@code 1 case}, {@code 2 cases}. */
    static String of(long count, String noun) {
        return of(count, noun, noun + "s");
    }

    static String of(long count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }

    /** {@code 812 µs}, {@code 34 ms}, {@code 2.1 s}, {@code 3 min 05 s}. */
    static String of(Duration took) {
        long micros = took.toNanos() / 1_000;
        if (micros < 1_000) {
            return micros + " µs";
        }
        if (micros < 1_000_000) {
            return micros / 1_000 + " ms";
        }
        if (took.toSeconds() < 60) {
            return String.format(Locale.ROOT, "%.1f s", Math.floor(micros / 100_000d) / 10);
        }
        return String.format(Locale.ROOT, "%d min %02d s", took.toMinutes(), took.toSecondsPart());
    }

    /** {@code 512 bytes}, {@code 104,857,601 bytes}. */
    static String ofBytes(long bytes) {
        return bytes == 1 ? "1 byte" : String.format(Locale.ROOT, "%,d bytes", bytes);
    }
}
