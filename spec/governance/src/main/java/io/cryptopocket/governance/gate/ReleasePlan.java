package io.cryptopocket.governance.gate;

import io.cryptopocket.governance.release.Baseline;
import io.cryptopocket.governance.release.Step;
import io.cryptopocket.governance.release.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which version the next release has, and what stands against it.
 *
 * @param version the version
 * @param refusals what has to be put right first; empty if nothing
 */
public record ReleasePlan(Version version, List<Refusal> refusals) {

    private static final String ID = "release";

    /**
     * Plans a release.
     *
     * @param wanted the version asked for; empty for the one that the contract states, or else the nearest that fits
     */
    public static ReleasePlan of(Review review, Optional<Version> wanted) {
        Version version = wanted.orElseGet(() -> nearest(review));
        List<Refusal> refusals = new ArrayList<>();
        problem(review, version)
                .ifPresent(sentence ->
                        refusals.add(new Refusal(ID, review.contract().name(), sentence)));
        if (review.changelog().unreleased().entries().isEmpty()) {
            refusals.add(new Refusal(
                    ID,
                    "spec/CHANGELOG.md:" + review.changelog().unreleased().line(),
                    "nothing is written under Unreleased; say what is released."));
        }
        for (Gate gate : Gate.all()) {
            // The release itself sets the versions.
            if (!(gate instanceof VersionFitsTheChange) && !(gate instanceof OneVersionEverywhere)) {
                refusals.addAll(gate.check(review));
            }
        }
        return new ReleasePlan(version, List.copyOf(refusals));
    }

    private static Version nearest(Review review) {
        Version stated = Version.of(review.contract().version());
        return review.last()
                .map(Baseline::version)
                .filter(last -> stated.equals(last)
                        || VersionFitsTheChange.problem(last, stated, review.effect())
                                .isPresent())
                .map(last -> last.next(Step.of(review.effect())))
                .orElse(stated);
    }

    private static Optional<String> problem(Review review, Version version) {
        Optional<Version> last = review.last().map(Baseline::version);
        if (last.isEmpty()) {
            return Optional.empty();
        }
        if (review.comparison().orElseThrow().changes().isEmpty()) {
            return Optional.of("nothing has changed since " + last.get() + ", so there is nothing to release.");
        }
        if (version.compareTo(last.get()) <= 0) {
            return Optional.of(last.get() + " is released already; " + version + " cannot follow it.");
        }
        return VersionFitsTheChange.problem(last.get(), version, review.effect());
    }
}
