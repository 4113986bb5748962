package io.cryptopocket.conformance.run;

import io.cryptopocket.conformance.peer.Profile;
import io.cryptopocket.conformance.verdict.Verdict;
import io.cryptopocket.conformance.verdict.Violation;
import io.cryptopocket.spec.Level;
import java.util.Comparator;
import java.util.List;

/**
 * What violations amount to: on our own server, and on a mock that says what we wrote, each is a failure; on a foreign one
 * only what is documented is.
 */
public final class Weighing {

    private Weighing() {}

    public static Verdict of(List<Violation> violations, Profile profile) {
        if (violations.isEmpty()) {
            return new Verdict.Passed();
        }
        List<Violation> heaviestFirst = violations.stream()
                .sorted(Comparator.comparing(Violation::level))
                .toList();
        boolean must = profile != Profile.FOREIGN || heaviestFirst.get(0).level() == Level.DOCUMENTED;
        return must ? new Verdict.Failed(heaviestFirst) : new Verdict.Warned(heaviestFirst);
    }
}
