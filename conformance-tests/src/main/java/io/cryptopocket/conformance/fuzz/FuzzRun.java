package io.cryptopocket.conformance.fuzz;

import io.cryptopocket.conformance.contract.Validators;
import io.cryptopocket.conformance.peer.Target;
import io.cryptopocket.conformance.peer.Targets;
import io.cryptopocket.conformance.peer.UnusableTarget;
import io.cryptopocket.conformance.run.Conversation;
import io.cryptopocket.conformance.run.Greeting;
import io.cryptopocket.conformance.run.Judgement;
import io.cryptopocket.conformance.run.KnownFailures;
import io.cryptopocket.conformance.run.Pace;
import io.cryptopocket.conformance.run.RunRequest;
import io.cryptopocket.conformance.run.Suite;
import io.cryptopocket.conformance.run.SuiteVersion;
import io.cryptopocket.conformance.verdict.Row;
import io.cryptopocket.conformance.verdict.Run;
import io.cryptopocket.conformance.verdict.RunVerdict;
import io.cryptopocket.conformance.verdict.Verdict;
import io.cryptopocket.spec.Contract;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Runs of requests made at random. */
public final class FuzzRun {

    private FuzzRun() {}

    /**
     * Sends requests until the time is over.
     *
     * @throws UnusableTarget when the target cannot be started, cannot be reached or refuses the credentials
     */
    public static FuzzResult of(Contract contract, Suite suite, FuzzRequest request, FuzzProgress progress) {
        RunRequest run = request.run();
        // One request must not outlast the run by much.
        Duration timeout = run.timeout().compareTo(request.time()) < 0 ? run.timeout() : request.time();
        try (Target target = Targets.open(run.target(), contract);
                Conversation conversation = suite.converse(target, timeout, run.seed())) {
            Greeting.within(run.patience(), conversation::greet);
            return of(contract, target, conversation, request, progress);
        }
    }

    /** The same with a target that is already there. */
    static FuzzResult of(
            Contract contract, Target target, Conversation conversation, FuzzRequest request, FuzzProgress progress) {
        Instant started = Instant.now();
        RunRequest settings = request.run();
        Validators validators = new Validators();
        Generator generator = new Generator(contract, validators, settings.seed());
        Tally tally = new Tally();
        leaveOut(contract, settings, tally);
        long start = System.nanoTime();
        Pace pace = new Pace(settings.rate());
        Prober prober = new Prober(
                target,
                conversation,
                generator,
                validators,
                pace,
                start + request.time().toNanos());
        List<Finding> findings =
                new Campaign(request, generator, prober, target.profile(), tally, progress).run(settings.workers());
        List<FuzzCount> counts = contract.operations().stream()
                .map(operation -> tally.count(operation.id()))
                .toList();
        List<Row> rows = KnownFailures.applied(
                new FuzzRows(tally, findings, settings.seed(), target.profile()).all(contract.operations()),
                settings.known(),
                LocalDate.now());
        Judgement judgement = Judgement.of(rows, rows.size());
        Run run = new Run(
                judgement.verdict(),
                because(judgement, rows, counts, settings.seed()),
                target.name(),
                contract.title(),
                contract.version(),
                contract.sha256(),
                SuiteVersion.get(),
                settings.seed(),
                started,
                Duration.ofNanos(System.nanoTime() - start),
                rows.size(),
                rows);
        return new FuzzResult(run, counts);
    }

    private static void leaveOut(Contract contract, RunRequest settings, Tally tally) {
        contract.operations()
                .forEach(operation -> Chosen.reason(operation, settings.selection())
                        .ifPresent(reason -> tally.leftOut(operation.id(), new Verdict.Skipped(reason, ""))));
    }

    private static String because(Judgement judgement, List<Row> rows, List<FuzzCount> counts, long seed) {
        long requests = counts.stream().mapToLong(FuzzCount::all).sum();
        String where = String.format(Locale.ROOT, " in %,d requests of seed %d.", requests, seed);
        if (judgement.verdict() == RunVerdict.INCONCLUSIVE) {
            return judgement.because() + " Seed " + seed + ".";
        }
        long found = rows.stream()
                .filter(row -> row.verdict() instanceof Verdict.Failed || row.verdict() instanceof Verdict.Warned)
                .count();
        return (found == 0 ? "No finding" : found == 1 ? "1 finding" : found + " findings") + where;
    }
}
