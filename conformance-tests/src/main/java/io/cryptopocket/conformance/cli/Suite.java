package io.cryptopocket.conformance.cli;

import io.cryptopocket.conformance.fuzz.FuzzProgress;
import io.cryptopocket.conformance.fuzz.FuzzRequest;
import io.cryptopocket.conformance.fuzz.FuzzResult;
import io.cryptopocket.conformance.peer.TargetChoice;
import io.cryptopocket.conformance.report.MergedRun;
import io.cryptopocket.conformance.run.RunRequest;
import io.cryptopocket.conformance.run.Selection;
import io.cryptopocket.conformance.settings.SettingsProblem;
import io.cryptopocket.conformance.verdict.CaseId;
import io.cryptopocket.conformance.verdict.Kind;
import io.cryptopocket.conformance.verdict.Progress;
import io.cryptopocket.conformance.verdict.Row;
import io.cryptopocket.conformance.verdict.Run;
import java.util.List;

/** What the command line needs of the suite; tests put another one in its place. */
public interface Suite {

    /**
     * A case, before it runs.
     *
     * @param selected whether the selection does not leave it out
     */
    record Listed(CaseId id, Kind kind, boolean selected) {}

    /** Every case that the contract yields, in its order. */
    List<Listed> cases(Selection selection);

    /** Names of the fixtures without which no token can be had. */
    List<String> credentials();

    /** Says that a run against a target is to come, so that what takes long can begin. */
    default void expect(TargetChoice target) {}

    /** Runs what is asked for and comes back when everything has ended. */
    Run run(RunRequest request, Progress progress);

    /**
     * Sends requests made at random and comes back when the time is over.
     *
     * @throws SettingsProblem if this suite makes none
     */
    default FuzzResult fuzz(FuzzRequest request, FuzzProgress progress) {
        throw new SettingsProblem("This suite makes no requests at random; leave --fuzz out.");
    }

    /** What the rows of a run come to. */
    MergedRun.Judged judge(List<Row> rows, int planned);
}
