package io.cryptopocket.governance.gate;

import io.cryptopocket.governance.release.Baseline;
import io.cryptopocket.governance.release.Changelog;
import io.cryptopocket.governance.release.Chapter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was released stays as it was: the changelog keeps the checksum of every baseline. */
final class BaselinesAreFrozen implements Gate {

    @Override
    public String title() {
        return "released contracts are kept as they were released";
    }

    @Override
    public List<Refusal> check(Review review) {
        List<Refusal> refusals = new ArrayList<>();
        for (Baseline baseline : review.baselines()) {
            problem(review, baseline)
                    .ifPresent(
                            sentence -> refusals.add(refuse(baseline.contract().name(), sentence)));
        }
        for (Chapter release : review.changelog().releases()) {
            boolean kept = review.baselines().stream()
                    .anyMatch(baseline -> release.version().equals(Optional.of(baseline.version())));
            if (!kept) {
                refusals.add(refuse(
                        Changelog.NAME + ":" + release.line(),
                        "the released contract " + release.title() + " is not in spec/baseline; bring it back."));
            }
        }
        return refusals;
    }

    private static Optional<String> problem(Review review, Baseline baseline) {
        if (!baseline.contract().version().equals(baseline.version().toString())) {
            return Optional.of("it states the version " + baseline.contract().version()
                    + "; a baseline is named after its version.");
        }
        Optional<Chapter> release = review.changelog().releases().stream()
                .filter(chapter -> chapter.version().equals(Optional.of(baseline.version())))
                .findFirst();
        if (release.isEmpty()) {
            return Optional.of("the changelog has no release " + baseline.version()
                    + "; only the release command adds a baseline.");
        }
        if (!release.get().sha256().equals(Optional.of(baseline.contract().sha256()))) {
            return Optional.of(
                    "its SHA-256 is not the one in the changelog, so it is not what was released; restore it.");
        }
        return Optional.empty();
    }
}
