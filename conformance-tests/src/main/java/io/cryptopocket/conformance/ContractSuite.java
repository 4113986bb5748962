package io.cryptopocket.conformance;

import io.cryptopocket.conformance.cases.Authentication;
import io.cryptopocket.conformance.cli.Suite;
import io.cryptopocket.conformance.fuzz.FuzzProgress;
import io.cryptopocket.conformance.fuzz.FuzzRequest;
import io.cryptopocket.conformance.fuzz.FuzzResult;
import io.cryptopocket.conformance.fuzz.FuzzRun;
import io.cryptopocket.conformance.peer.Target;
import io.cryptopocket.conformance.peer.TargetChoice;
import io.cryptopocket.conformance.peer.Targets;
import io.cryptopocket.conformance.peer.UnusableTarget;
import io.cryptopocket.conformance.report.MergedRun;
import io.cryptopocket.conformance.run.Judgement;
import io.cryptopocket.conformance.run.RunRequest;
import io.cryptopocket.conformance.run.Selection;
import io.cryptopocket.conformance.run.Selector;
import io.cryptopocket.conformance.verdict.Progress;
import io.cryptopocket.conformance.verdict.Row;
import io.cryptopocket.conformance.verdict.Run;
import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.RequestValue;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/** The suite as the command line sees it. */
final class ContractSuite implements Suite {
    private final Contract contract;

    /** Made when it is needed first: the sandbox can start meanwhile. */
    private io.cryptopocket.conformance.run.@Nullable Suite derived;

    private @Nullable FutureTask<Target> opening;

    ContractSuite(Contract contract) {
        this.contract = contract;
    }

    private io.cryptopocket.conformance.run.Suite suite() {
        if (derived == null) {
            derived = io.cryptopocket.conformance.run.Suite.of(contract);
        }
        return derived;
    }

    /** Starts the sandbox on another core; it ends with the JVM. Other targets are left alone until they are needed. */
    @Override
    public void expect(TargetChoice target) {
        if (target instanceof TargetChoice.BuiltIn) {
            opening = new FutureTask<>(() -> Targets.open(target, contract));
            Thread thread = new Thread(opening, "conformance-target");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private Target target(TargetChoice choice) {
        FutureTask<Target> begun = opening;
        opening = null;
        return begun == null ? Targets.open(choice, contract) : opened(begun);
    }

    private static Target opened(FutureTask<Target> opening) {
        try {
            return opening.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnusableTarget("The start of the target was interrupted.");
        }
    }

    @Override
    public List<Listed> cases(Selection selection) {
        Selector selector = new Selector(selection, suite().cases());
        return suite().cases().stream()
                .map(each ->
                        new Listed(each.id(), each.kind(), selector.reason(each).isEmpty()))
                .toList();
    }

    @Override
    public List<String> credentials() {
        return Authentication.of(contract).draft().values().values().stream()
                .filter(RequestValue.FixtureValue.class::isInstance)
                .map(value -> ((RequestValue.FixtureValue) value).name())
                .toList();
    }

    @Override
    public Run run(RunRequest request, Progress progress) {
        return suite().run(request, progress, () -> target(request.target()));
    }

    @Override
    public FuzzResult fuzz(FuzzRequest request, FuzzProgress progress) {
        return FuzzRun.of(contract, suite(), request, progress);
    }

    @Override
    public MergedRun.Judged judge(List<Row> rows, int planned) {
        Judgement judgement = Judgement.of(rows, planned);
        return new MergedRun.Judged(judgement.verdict(), judgement.because());
    }
}
