package io.cryptopocket.conformance.run;

import io.cryptopocket.conformance.cases.Case;
import io.cryptopocket.conformance.cases.Cases;
import io.cryptopocket.conformance.check.Checks;
import io.cryptopocket.conformance.http.Lanes;
import io.cryptopocket.conformance.http.RestClient;
import io.cryptopocket.conformance.http.Transport;
import io.cryptopocket.conformance.peer.Target;
import io.cryptopocket.conformance.peer.Targets;
import io.cryptopocket.conformance.peer.UnusableTarget;
import io.cryptopocket.conformance.verdict.Progress;
import io.cryptopocket.conformance.verdict.Row;
import io.cryptopocket.conformance.verdict.Run;
import io.cryptopocket.spec.Contract;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/** The suite of one contract: its cases, and runs of them. */
public final class Suite {

    private final Contract contract;
    private final Checks checks;
    private final List<Case> cases;

    private Suite(Contract contract) {
        this.contract = contract;
        this.checks = Checks.of(contract);
        this.cases = Cases.of(contract);
    }

    public static Suite of(Contract contract) {
        return new Suite(contract);
    }

    /** Every case that the contract yields, in its order. */
    public List<Case> cases() {
        return cases;
    }

    /**
     * Begins to talk with a target, for whoever wants to run cases one by one.
     *
     * @param timeout for one request, and for what a case awaits
     */
    public Conversation converse(Target target, Duration timeout, long seed) {
        return converse(target, new RestClient(target.baseUrl(), timeout), timeout, seed);
    }

    /**
     * The same over another way than HTTP, or with something on the way.
     *
     * @param patience how long a case waits for what it awaits
     */
    Conversation converse(Target target, Transport transport, Duration patience, long seed) {
        return new Conversation(contract, checks, target, transport, patience, seed);
    }

    /**
     * Runs the selected cases against a target and lists the others as skipped.
     *
     * @throws UnusableTarget when the target cannot be started, cannot be reached or refuses the credentials
     */
    public Run run(RunRequest request, Progress progress) {
        return run(request, progress, () -> Targets.open(request.target(), contract));
    }

    /** The same with a target that may be open already; it is closed in the end. */
    public Run run(RunRequest request, Progress progress, Supplier<Target> opened) {
        Instant started = Instant.now();
        long start = System.nanoTime();
        try (Target target = opened.get();
                Conversation conversation =
                        converse(target, lanes(target, request), request.timeout(), request.seed())) {
            Greeting.within(request.patience(), conversation::greet);
            progress.started(cases.size());
            List<Row> rows = new Workers(request).run(cases, conversation::run, progress);
            List<Row> judged = KnownFailures.applied(rows, request.known(), LocalDate.now());
            Judgement judgement = Judgement.of(judged, cases.size());
            Run run = new Run(
                    judgement.verdict(),
                    judgement.because(),
                    target.name(),
                    contract.title(),
                    contract.version(),
                    contract.sha256(),
                    SuiteVersion.get(),
                    request.seed(),
                    started,
                    Duration.ofNanos(System.nanoTime() - start),
                    cases.size(),
                    judged);
            progress.ended(run);
            return run;
        }
    }

    private static Transport lanes(Target target, RunRequest request) {
        RestClient client = new RestClient(target.baseUrl(), request.timeout());
        return new Lanes(new Paced(client, new Pace(request.rate())), request.workers());
    }
}
