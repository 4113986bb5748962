package io.cryptopocket.conformance.fuzz;

import io.cryptopocket.conformance.cases.MissingValue;
import io.cryptopocket.conformance.peer.Profile;
import io.cryptopocket.conformance.verdict.Exchange;
import io.cryptopocket.conformance.verdict.SkipReason;
import io.cryptopocket.conformance.verdict.Verdict;
import io.cryptopocket.spec.Operation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** Goes through the sequence of a seed with several threads until the time is over, and collects what is found. */
final class Campaign {

    /** So often in a row may a target be out of reach before nothing more is tried. */
    private static final int MOST_TROUBLE = 3;

    private static final int TOO_MANY_REQUESTS = 429;
    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final Duration PAUSE_WHEN_ASKED = Duration.ofSeconds(1);

    private final Generator generator;
    private final Prober prober;
    private final Profile profile;
    private final Tally tally;
    private final FuzzProgress progress;
    private final long most;
    private final long seed;
    private final List<Finding> findings = new ArrayList<>();
    private final AtomicLong next = new AtomicLong();
    private final AtomicLong trouble = new AtomicLong();
    private volatile boolean given;

    Campaign(
            FuzzRequest request,
            Generator generator,
            Prober prober,
            Profile profile,
            Tally tally,
            FuzzProgress progress) {
        this.generator = generator;
        this.prober = prober;
        this.profile = profile;
        this.tally = tally;
        this.progress = progress;
        this.most = request.most();
        this.seed = request.run().seed();
    }

    /** Comes back when the time is over, or everything was sent, or the target is gone. */
    List<Finding> run(int workers) {
        CountDownLatch left = new CountDownLatch(workers);
        for (int i = 0; i < workers; i++) {
            Thread thread = new Thread(
                    () -> {
                        try {
                            work();
                        } finally {
                            left.countDown();
                        }
                    },
                    "conformance-fuzz");
            thread.setDaemon(true);
            thread.start();
        }
        try {
            left.await();
        } catch (InterruptedException e) {
            given = true;
            Thread.currentThread().interrupt();
        }
        synchronized (findings) {
            return findings.stream()
                    .sorted(Comparator.comparing(Finding::number))
                    .toList();
        }
    }

    private void work() {
        for (long number = next.getAndIncrement();
                number < most && !given && !prober.isOver();
                number = next.getAndIncrement()) {
            Operation operation = generator.operation(number);
            if (tally.why(operation.id()).isEmpty()) {
                step(operation, number);
            }
        }
    }

    private void step(Operation operation, long number) {
        try {
            Optional<Attempt> attempt = generator.attempt(number);
            if (attempt.isEmpty()) {
                tally.leftOut(
                        operation.id(),
                        new Verdict.Skipped(
                                SkipReason.DEPENDENCY_FAILED,
                                "The contract documents no success of " + operation.id()
                                        + " that can be had at once."));
                return;
            }
            Optional<Trial> trial = prober.send(attempt.get());
            if (trial.isPresent()) {
                learn(operation, number, trial.get());
            }
        } catch (MissingValue e) {
            // Another documented request may do without it, so that only the lack is noted.
            tally.lacks(operation.id(), e.getMessage());
        } catch (RuntimeException | StackOverflowError e) {
            tally.leftOut(
                    operation.id(),
                    new Verdict.Errored(
                            Verdict.Origin.SUITE,
                            "The suite failed at request " + number + " of seed " + seed + " with "
                                    + e.getClass().getSimpleName() + ": " + e.getMessage()));
        }
    }

    private void learn(Operation operation, long number, Trial trial) throws MissingValue {
        Verdict verdict = trial.row().verdict();
        if (verdict instanceof Verdict.Skipped || verdict instanceof Verdict.Errored && !trial.isTrouble()) {
            tally.leftOut(operation.id(), verdict);
            return;
        }
        if (trial.isTrouble()) {
            troubled(number, trial);
            return;
        }
        trouble.set(0);
        count(operation, trial);
        for (Sighting sighting : trial.sightings()) {
            look(number, trial, sighting.key());
        }
    }

    private void count(Operation operation, Trial trial) {
        tally.sent(operation.id(), trial.ruling().kind());
        synchronized (progress) {
            progress.sent(prober.sent());
        }
    }

    private void look(long number, Trial trial, Sighting.Key key) {
        if (!tally.seen(key)) {
            return;
        }
        Shrinker.Shrunk shrunk = new Shrinker(generator, prober::send).shrink(trial, key);
        tally.shrunk(key.operationId(), shrunk.tries());
        Finding finding = new Finding(key, number, shrunk);
        synchronized (findings) {
            findings.add(finding);
        }
        synchronized (progress) {
            progress.found(FuzzRows.of(finding, seed, profile, tally));
        }
    }

    /** No answer is a finding only if it is this request's fault: a plain one is answered, and this one again is not. */
    private void troubled(long number, Trial trial) throws MissingValue {
        Operation operation = trial.attempt().operation();
        boolean asked = trial.row().exchanges().stream()
                .reduce((first, last) -> last)
                .flatMap(Exchange::response)
                .map(response -> response.status() == TOO_MANY_REQUESTS)
                .orElse(false);
        if (asked) {
            LockSupport.parkNanos(PAUSE_WHEN_ASKED.toNanos());
            return;
        }
        Optional<Trial> plain = prober.send(Attempt.of(trial.attempt().base()));
        if (plain.isPresent() && plain.get().isTrouble()) {
            if (trouble.incrementAndGet() >= MOST_TROUBLE) {
                given = true;
                tally.leftOut(operation.id(), plain.get().row().verdict());
            }
            LockSupport.parkNanos(PAUSE.toNanos());
            return;
        }
        trouble.set(0);
        Optional<Trial> again = prober.send(trial.attempt());
        if (again.isPresent() && again.get().isTrouble()) {
            count(operation, trial);
            again.get().sightings().forEach(sighting -> look(number, again.get(), sighting.key()));
        }
    }
}
