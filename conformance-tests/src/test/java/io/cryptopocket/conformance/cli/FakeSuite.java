package io.cryptopocket.conformance.cli;

import io.cryptopocket.conformance.fuzz.FuzzCount;
import io.cryptopocket.conformance.fuzz.FuzzProgress;
import io.cryptopocket.conformance.fuzz.FuzzRequest;
import io.cryptopocket.conformance.fuzz.FuzzResult;
import io.cryptopocket.conformance.report.MergedRun;
import io.cryptopocket.conformance.run.Judgement;
import io.cryptopocket.conformance.run.RunRequest;
import io.cryptopocket.conformance.run.Selection;
import io.cryptopocket.conformance.verdict.CaseId;
import io.cryptopocket.conformance.verdict.Kind;
import io.cryptopocket.conformance.verdict.Progress;
import io.cryptopocket.conformance.verdict.Row;
import io.cryptopocket.conformance.verdict.Run;
import io.cryptopocket.conformance.verdict.RunVerdict;
import io.cryptopocket.conformance.verdict.SkipReason;
import io.cryptopocket.conformance.verdict.Verdict;
import io.cryptopocket.conformance.verdict.Violation;
import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A suite of two cases that does what a test says and sends nothing. */
final class FakeSuite implements Suite {
    static final List<String> IDS = List.of("authenticate/200/credentials", "getPayment/200/card");

    List<String> ids = IDS;
    Verdict verdict = new Verdict.Passed();
    String elsewhere = "";
    RuntimeException trouble;
    RunRequest request;
    List<String> credentials = List.of();
    final List<FuzzRequest> fuzzed = new ArrayList<>();

    @Override
    public List<Listed> cases(Selection selection) {
        return ids.stream()
                .map(id -> new Listed(CaseId.parse(id), Kind.EXAMPLE, selects(selection, id)))
                .toList();
    }

    private static boolean selects(Selection selection, String id) {
        return selection.only().isEmpty()
                || selection.only().stream().anyMatch(only -> id.matches(only.replace("*", ".*")));
    }

    @Override
    public List<String> credentials() {
        return credentials;
    }

    @Override
    public Run run(RunRequest asked, Progress progress) {
        request = asked;
        if (trouble != null) {
            throw trouble;
        }
        List<Row> rows = new ArrayList<>();
        for (String id : ids) {
            Verdict own = id.equals(elsewhere) ? new Verdict.Skipped(SkipReason.OTHER_SHARD, "") : verdict;
            rows.add(new Row(
                    CaseId.parse(id), Kind.EXAMPLE, Level.DOCUMENTED, "", 7, own, List.of(), Duration.ofMillis(1)));
        }
        return result(judge(rows, rows.size()), asked, Duration.ofMillis(10), rows);
    }

    @Override
    public MergedRun.Judged judge(List<Row> rows, int planned) {
        Judgement judgement = Judgement.of(rows, planned);
        return new MergedRun.Judged(judgement.verdict(), judgement.because());
    }

    /** Makes no requests and finds nothing. */
    @Override
    public FuzzResult fuzz(FuzzRequest asked, FuzzProgress progress) {
        fuzzed.add(asked);
        Row row = new Row(
                new CaseId("getPayment", "fuzz", "answered"),
                Kind.FUZZ,
                Level.DOCUMENTED,
                "Payment",
                1,
                new Verdict.Passed(),
                List.of(),
                Duration.ZERO);
        return new FuzzResult(
                result(
                        new MergedRun.Judged(
                                RunVerdict.CONFORMANT,
                                "No finding in 6 requests of seed "
                                        + asked.run().seed() + "."),
                        asked.run(),
                        asked.time(),
                        List.of(row)),
                List.of(new FuzzCount("getPayment", 2, 3, 1, 5)));
    }

    private static Run result(MergedRun.Judged judged, RunRequest asked, Duration took, List<Row> rows) {
        return new Run(
                judged.verdict(),
                judged.because(),
                "fake",
                Contract.load().title(),
                Contract.load().version(),
                Contract.load().sha256(),
                "0.1.0",
                asked.seed(),
                Instant.EPOCH,
                took,
                rows.size(),
                rows);
    }

    static Verdict failed() {
        return new Verdict.Failed(List.of(new Violation(
                "status",
                "status should be 200 but was 500",
                "status is the documented one",
                7,
                Level.DOCUMENTED,
                "200",
                "500")));
    }
}
