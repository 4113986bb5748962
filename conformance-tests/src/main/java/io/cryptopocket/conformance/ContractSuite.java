package io.cryptopocket.conformance;

import io.cryptopocket.conformance.cases.Authentication;
import io.cryptopocket.conformance.cli.Suite;
import io.cryptopocket.conformance.fuzz.FuzzProgress;
import io.cryptopocket.conformance.fuzz.FuzzRequest;
import io.cryptopocket.conformance.fuzz.FuzzResult;
import io.cryptopocket.conformance.fuzz.FuzzRun;
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

/** The suite as the command line sees it. */
final class ContractSuite implements Suite {
    private final Contract contract;
    private final io.cryptopocket.conformance.run.Suite suite;

    ContractSuite(Contract contract) {
        this.contract = contract;
        suite = io.cryptopocket.conformance.run.Suite.of(contract);
    }

    @Override
    public List<Listed> cases(Selection selection) {
        Selector selector = new Selector(selection, suite.cases());
        return suite.cases().stream()
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
        return suite.run(request, progress);
    }

    @Override
    public FuzzResult fuzz(FuzzRequest request, FuzzProgress progress) {
        return FuzzRun.of(contract, suite, request, progress);
    }

    @Override
    public MergedRun.Judged judge(List<Row> rows, int planned) {
        Judgement judgement = Judgement.of(rows, planned);
        return new MergedRun.Judged(judgement.verdict(), judgement.because());
    }
}
