package io.cryptopocket.conformance.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.cryptopocket.conformance.cases.Case;
import io.cryptopocket.conformance.http.Answer;
import io.cryptopocket.conformance.http.BareClient;
import io.cryptopocket.conformance.http.Lanes;
import io.cryptopocket.conformance.http.NoAnswer;
import io.cryptopocket.conformance.http.Request;
import io.cryptopocket.conformance.http.RestClient;
import io.cryptopocket.conformance.http.Transport;
import io.cryptopocket.conformance.peer.Target;
import io.cryptopocket.conformance.peer.TargetChoice;
import io.cryptopocket.conformance.peer.Targets;
import io.cryptopocket.conformance.verdict.Progress;
import io.cryptopocket.spec.Contract;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** What the suite costs beside what it asks for. Run by the profile {@code suite-benchmarks}. */
@EnabledIfSystemProperty(named = "suite.benchmarks", matches = "true")
class OverheadIT {

    private static final Duration LATENCY = Duration.ofMillis(5);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    /** The best counts: both become faster for about as long. */
    private static final int TURNS = 10;

    private static final Contract CONTRACT = Contract.load();
    private static final Suite SUITE = Suite.of(CONTRACT);

    /** A request and what went with it. */
    private record Sent(Request request, Map<String, String> credentials) {}

    /** Keeps what goes through. */
    private record Tape(Transport transport, Queue<Sent> sent) implements Transport {

        @Override
        public Answer send(Request request, Map<String, String> credentials) throws NoAnswer {
            sent.add(new Sent(request, credentials));
            return transport.send(request, credentials);
        }

        @Override
        public void close() {
            transport.close();
        }
    }

    @Test
    void takes_less_than_3_ms_of_a_request() throws IOException {
        try (ExampleStub stub = new ExampleStub(CONTRACT, LATENCY);
                Target target = Targets.open(new TargetChoice.At(stub.url(), fixtures()), CONTRACT)) {
            List<Case> cases = SUITE.cases().stream()
                    .filter(test -> test.journey().isEmpty() && test.await().isEmpty())
                    .filter(test -> !KillRun.sendsMuch(test))
                    .toList();
            double own = Double.MAX_VALUE;
            double bare = Double.MAX_VALUE;
            int requests = 0;
            for (int turn = 0; turn < TURNS; turn++) {
                Queue<Sent> sent = run(target, cases, 1);
                requests = sent.size();
                own = Math.min(own, median(stub.cycles()) - LATENCY.toMillis());
                replay(stub.url(), sent, 1);
                bare = Math.min(bare, median(stub.cycles()) - LATENCY.toMillis());
            }
            System.out.printf(
                    Locale.ROOT,
                    "own time of a request, %d requests on a stub that takes %d ms: suite %.2f ms, bare client %.2f ms%n",
                    requests,
                    LATENCY.toMillis(),
                    own,
                    bare);
            assertThat(own).isLessThan(3);
        }
    }

    @Test
    void takes_at_most_half_as_long_again_as_the_bare_requests() {
        try (Target target = Targets.open(new TargetChoice.BuiltIn(), CONTRACT)) {
            double suite = Double.MAX_VALUE;
            double bare = Double.MAX_VALUE;
            int requests = 0;
            for (int turn = 0; turn < TURNS; turn++) {
                long start = System.nanoTime();
                Queue<Sent> sent = run(target, SUITE.cases(), RunRequest.DEFAULT_WORKERS);
                suite = Math.min(suite, seconds(start));
                requests = sent.size();
                start = System.nanoTime();
                replay(target.baseUrl(), sent, RunRequest.DEFAULT_WORKERS);
                bare = Math.min(bare, seconds(start));
            }
            System.out.printf(
                    Locale.ROOT,
                    "%d requests of a warm run with %d workers: suite %.2f s, bare client %.2f s, %.2f of it%n",
                    requests,
                    RunRequest.DEFAULT_WORKERS,
                    suite,
                    bare,
                    suite / bare);
            assertThat(suite / bare).isLessThanOrEqualTo(1.5);
        }
    }

    private static Map<String, String> fixtures() {
        Map<String, String> fixtures = new TreeMap<>();
        CONTRACT.fixtures()
                .forEach((name, fixture) ->
                        fixture.sandboxValue().ifPresent(value -> fixtures.put(name, value.asText())));
        return fixtures;
    }

    private static Queue<Sent> run(Target target, List<Case> cases, int workers) {
        Queue<Sent> sent = new ConcurrentLinkedQueue<>();
        RunRequest request = new RunRequest(
                new TargetChoice.BuiltIn(),
                Selection.everything(),
                workers,
                OptionalDouble.empty(),
                1,
                RunRequest.DEFAULT_TIMEOUT,
                Duration.ZERO,
                List.of());
        Transport lanes = new Lanes(new RestClient(target.baseUrl(), RunRequest.DEFAULT_TIMEOUT), workers);
        try (Conversation conversation = SUITE.converse(target, new Tape(lanes, sent), PATIENCE, 1)) {
            new Workers(request).run(cases, conversation::run, Progress.silent());
        }
        return sent;
    }

    /** Sends the same requests again; those that Java's client refuses to send are few. */
    private static void replay(URI url, Queue<Sent> sent, int workers) {
        Queue<Sent> left = new ConcurrentLinkedQueue<>(sent);
        Queue<Sent> refused = new ConcurrentLinkedQueue<>();
        CountDownLatch done = new CountDownLatch(workers);
        List<Thread> threads = new ArrayList<>();
        try (BareClient client = new BareClient(url)) {
            IntStream.range(0, workers)
                    .mapToObj(worker -> new Thread(() -> {
                        try {
                            for (Sent next = left.poll(); next != null; next = left.poll()) {
                                send(client, next, refused);
                            }
                        } finally {
                            done.countDown();
                        }
                    }))
                    .forEach(threads::add);
            threads.forEach(Thread::start);
            done.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        assertThat(refused.size()).as("requests that were not sent again").isLessThan(sent.size() / 50);
    }

    private static void send(BareClient client, Sent next, Queue<Sent> refused) {
        try {
            client.send(next.request(), next.credentials());
        } catch (IllegalArgumentException | NoAnswer e) {
            refused.add(next);
        }
    }

    private static double median(double... sorted) {
        return sorted[sorted.length / 2];
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
