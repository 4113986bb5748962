package io.cryptopocket.governance.gate;

import io.cryptopocket.governance.compare.Comparison;
import io.cryptopocket.governance.compare.Effect;
import io.cryptopocket.governance.release.Baseline;
import io.cryptopocket.governance.release.Changelog;
import io.cryptopocket.governance.release.Project;
import io.cryptopocket.governance.release.VersionMark;
import io.cryptopocket.spec.Contract;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the gates look at.
 *
 * @param contract the contract as it stands
 * @param baselines the released contracts, the oldest first
 * @param comparison of the contract with the last release; empty before the first one
 * @param changelog the changelog
 * @param waivers the waivers
 * @param versionMarks where else the version is written down
 * @param today the day of the review
 */
public record Review(
        Contract contract,
        List<Baseline> baselines,
        Optional<Comparison> comparison,
        Changelog changelog,
        Waivers waivers,
        List<VersionMark> versionMarks,
        LocalDate today) {

    /** Reads all of it from the project's files. */
    public static Review of(Project project, LocalDate today) {
        return of(
                project.contract(),
                project.baselines(),
                project.changelog(),
                Waivers.parse(project.read(Waivers.NAME)),
                VersionMark.all(project),
                today);
    }

    /** Compares the contract with the last of these releases. */
    public static Review of(
            Contract contract,
            List<Baseline> baselines,
            Changelog changelog,
            Waivers waivers,
            List<VersionMark> versionMarks,
            LocalDate today) {
        Optional<Comparison> comparison = last(baselines).map(last -> Comparison.of(last.contract(), contract));
        return new Review(contract, baselines, comparison, changelog, waivers, versionMarks, today);
    }

    /** The last release. */
    public Optional<Baseline> last() {
        return last(baselines);
    }

    /** What the changes since the last release do, waivers counted in; nothing before the first release. */
    public Effect effect() {
        return comparison.map(changes -> waivers.effect(changes, today)).orElse(Effect.NONE);
    }

    private static Optional<Baseline> last(List<Baseline> baselines) {
        return baselines.isEmpty() ? Optional.empty() : Optional.of(baselines.get(baselines.size() - 1));
    }
}
