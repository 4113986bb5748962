package io.cryptopocket.governance.compare;

import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.ContractException;
import io.cryptopocket.spec.Element;
import io.cryptopocket.spec.Level;
import java.util.Optional;

/**
 * Compares how sure a statement is. Another level is observable, because a conformance run gives it another weight; another
 * page or note is not.
 */
final class Certainty {

    private final Changes changes;
    private final Contract newer;

    Certainty(Changes changes, Contract newer) {
        this.changes = changes;
        this.newer = newer;
    }

    /**
     * @param about what the statement is about
     * @param stated its {@code x-provenance}
     */
    void compare(Pair about, Pair stated) {
        Optional<Level> was = level(about.older().orElseThrow());
        Optional<Level> is = level(about.newer().orElseThrow());
        Place place = place(about.shown().pointer());
        String named = place.subject().isEmpty() ? "the contract" : place.toString();
        if (was.equals(is)) {
            changes.add(
                    "source-changed",
                    Effect.DOCUMENTATION,
                    View.ofContract(Area.CERTAINTY),
                    stated,
                    place,
                    "the source of " + named + " is described differently");
        } else {
            changes.add(
                    "level-changed",
                    Effect.ADDITIVE,
                    View.ofContract(Area.CERTAINTY),
                    stated,
                    place,
                    named + " is " + word(is) + ", it was " + word(was));
        }
    }

    private Place place(String about) {
        String subject = Owner.of(newer, about);
        String inside = Place.inComponent(about).map(Place::name).orElse("");
        String last = Place.last(about);
        boolean itself = inside.isEmpty() && (last.equals(subject) || Meaning.of(last) == Meaning.MEMBERS);
        return new Place(subject, itself ? "" : inside.isEmpty() ? last : inside);
    }

    private static Optional<Level> level(Element element) {
        try {
            return Optional.of(element.provenance().level());
        } catch (ContractException e) {
            return Optional.empty();
        }
    }

    private static String word(Optional<Level> level) {
        return level.map(Level::word).orElse("of no level");
    }
}
