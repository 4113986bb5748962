package io.cryptopocket.client.benchmark;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import io.cryptopocket.client.CryptoPocket;
import io.cryptopocket.client.model.DocumentType;
import io.cryptopocket.client.model.Payment;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** The measured half, in a process of its own: {@code Measured WHAT URL [FILE]} prints figures as {@code name=value}. */
public final class Measured {

    private static final String ID = "i3FSJb2w7vQZXdtbBtS4v8U3S";
    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Measured() {}

    /** Something that is done many times. */
    private interface Work {
        void once() throws Exception;
    }

    public static void main(String[] args) throws Exception {
        HandWritten handWritten = new HandWritten(args[1]);
        try (CryptoPocket pocket = CryptoPocket.builder()
                .baseUrl(args[1])
                .apiKey("key")
                .apiSecret("secret")
                .build()) {
            switch (args[0]) {
                case "upload-client" -> pocket.customers().uploadDocument(106, DocumentType.PAYSLIP, Path.of(args[2]));
                case "upload-hand-written" -> handWritten.upload(Path.of(args[2]));
                case "uploads" -> uploads(pocket, handWritten, Path.of(args[2]));
                case "calls" -> calls(pocket, handWritten);
                case "concurrent" -> concurrent(pocket, Integer.parseInt(args[2]));
                default -> throw new IllegalArgumentException(args[0]);
            }
        }
        System.exit(0);
    }

    private static void uploads(CryptoPocket pocket, HandWritten handWritten, Path file) throws Exception {
        sideBySide(
                12,
                1,
                () -> pocket.customers().uploadDocument(106, DocumentType.PAYSLIP, file),
                () -> handWritten.upload(file));
    }

    private static void calls(CryptoPocket pocket, HandWritten handWritten) throws Exception {
        sideBySide(90, 200, () -> check(pocket.onRamp().getPayment(ID)), () -> handWritten.payment(ID));
    }

    private static void check(Payment payment) {
        if (payment.fiatAmount() != 10_000) {
            throw new AssertionError(payment);
        }
    }

    /**
     * Rounds of one and the other in turn, each first in every second of them; the first third warms up and does not count. Of the
     * rest the medians are printed, and the median of what each round of the one is of the round beside it.
     */
    private static void sideBySide(int rounds, int times, Work client, Work handWritten) throws Exception {
        List<Round> clients = new ArrayList<>();
        List<Round> byHand = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            boolean clientFirst = round % 2 == 0;
            Round first = Round.of(clientFirst ? client : handWritten, times);
            Round second = Round.of(clientFirst ? handWritten : client, times);
            if (round >= rounds / 3) {
                clients.add(clientFirst ? first : second);
                byHand.add(clientFirst ? second : first);
            }
        }
        print("micros", 1_000, clients, byHand, Round::nanos);
        print("cpuMicros", 1_000, clients, byHand, Round::cpuNanos);
        print("bytes", 1, clients, byHand, Round::bytes);
    }

    private static void print(
            String figure, int unit, List<Round> clients, List<Round> byHand, ToLongFunction<Round> of) {
        System.out.println("client." + figure + "=" + median(clients.stream().mapToLong(of)) / unit);
        System.out.println(
                "handWritten." + figure + "=" + median(byHand.stream().mapToLong(of)) / unit);
        LongStream perMille = IntStream.range(0, clients.size())
                .mapToLong(i -> 1_000 * of.applyAsLong(clients.get(i)) / Math.max(1, of.applyAsLong(byHand.get(i))));
        System.out.println("perMille." + figure + "=" + median(perMille));
    }

    private static long median(LongStream values) {
        long[] sorted = values.sorted().toArray();
        return sorted[sorted.length / 2];
    }

    /** What one time costs: on the clock, on all processors, and in memory. */
    private record Round(long nanos, long cpuNanos, long bytes) {

        static Round of(Work work, int times) throws Exception {
            long allocated = allocated();
            long cpu = PROCESS.getProcessCpuTime();
            long started = System.nanoTime();
            for (int i = 0; i < times; i++) {
                work.once();
            }
            return new Round(
                    (System.nanoTime() - started) / times,
                    (PROCESS.getProcessCpuTime() - cpu) / times,
                    (allocated() - allocated) / times);
        }
    }

    /** Over all threads: much of a call happens on those of the HTTP client. */
    private static long allocated() {
        return Arrays.stream(THREADS.getThreadAllocatedBytes(THREADS.getAllThreadIds()))
                .filter(each -> each > 0)
                .sum();
    }

    private static void concurrent(CryptoPocket pocket, int calls) {
        pocket.customers(); // the token is fetched with the first call; its threads are counted too
        THREADS.resetPeakThreadCount();
        long started = System.nanoTime();
        CompletableFuture<?>[] all = IntStream.range(0, calls)
                .mapToObj(i -> pocket.onRamp().getPaymentAsync(ID).thenAccept(Measured::check))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(all).join();
        System.out.println("millis=" + (System.nanoTime() - started) / 1_000_000);
        System.out.println("peakThreads=" + THREADS.getPeakThreadCount());
    }
}
