package io.cryptopocket.governance.gate;

import java.util.List;
import java.util.Locale;

/** A property that a state of the project must have. The permitted types are the gates there are. */
public sealed interface Gate
        permits BaselinesAreFrozen,
                ChangelogTellsEveryChange,
                DeprecationsHaveDates,
                OneVersionEverywhere,
                VersionFitsTheChange,
                WaiversAreAlive {

    /** All gates. */
    static List<Gate> all() {
        return List.of(
                new VersionFitsTheChange(),
                new ChangelogTellsEveryChange(),
                new BaselinesAreFrozen(),
                new WaiversAreAlive(),
                new DeprecationsHaveDates(),
                new OneVersionEverywhere());
    }

    /** What all gates refuse; empty if the state is in order. */
    static List<Refusal> checkAll(Review review) {
        return all().stream().flatMap(gate -> gate.check(review).stream()).toList();
    }

    /** Name in lower case with hyphens, made from the type's name. */
    default String id() {
        return getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** The property, as a sentence without a full stop. */
    String title();

    /** What it refuses. */
    List<Refusal> check(Review review);

    /** A refusal of this gate. */
    default Refusal refuse(String location, String sentence) {
        return new Refusal(id(), location, sentence);
    }
}
