package io.cryptopocket.governance.gate;

import io.cryptopocket.governance.compare.Change;
import io.cryptopocket.governance.release.Changelog;
import io.cryptopocket.governance.release.Chapter;
import io.cryptopocket.governance.release.Entry;
import java.util.List;

/** A partner reads the changelog, not the difference of two files. */
final class ChangelogTellsEveryChange implements Gate {

    @Override
    public String title() {
        return "every observable change has an entry in the changelog";
    }

    @Override
    public List<Refusal> check(Review review) {
        Chapter unreleased = review.changelog().unreleased();
        String place = Changelog.NAME + ":" + unreleased.line();
        if (review.comparison().isEmpty()) {
            return unreleased.entries().isEmpty()
                    ? List.of(refuse(place, "the first release has no entry; say in one what the contract covers."))
                    : List.of();
        }
        return review.comparison().get().changes().stream()
                .filter(Change::isObservable)
                .filter(change -> unreleased.entries().stream().noneMatch(entry -> entry.tells(change)))
                .map(change -> refuse(
                        place, "no entry tells of a change; write one that begins like this: " + Entry.draft(change)))
                .toList();
    }
}
