package io.cryptopocket.governance.facts;

import io.cryptopocket.governance.gate.Deprecation;
import io.cryptopocket.governance.gate.Review;
import io.cryptopocket.governance.release.Chapter;
import io.cryptopocket.governance.release.Entry;
import java.time.LocalDate;
import java.util.List;

/** Versions, what the changelog says of them, and what is on its way out. */
public record Life(List<VersionFact> versions, List<DeprecationFact> deprecations) {

    /** A chapter of the changelog; day and checksum are empty for what is not released. */
    public record VersionFact(String version, String day, String sha256, List<String> entries) {}

    /** Something that goes, with the version since when and the day from which on. */
    public record DeprecationFact(String name, String since, String until, int line) {}

    static Life of(Review review) {
        return new Life(
                review.changelog().chapters().stream().map(Life::version).toList(),
                Deprecation.all(review.contract()).stream()
                        .map(deprecation -> new DeprecationFact(
                                Names.of(review.contract(), deprecation.element()),
                                deprecation.since().orElse("not said"),
                                deprecation.until().orElse("not said"),
                                deprecation.element().line()))
                        .toList());
    }

    private static VersionFact version(Chapter chapter) {
        return new VersionFact(
                chapter.title(),
                chapter.date().map(LocalDate::toString).orElse(""),
                chapter.sha256().orElse(""),
                chapter.entries().stream().map(Entry::text).toList());
    }
}
