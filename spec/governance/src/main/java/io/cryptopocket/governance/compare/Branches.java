package io.cryptopocket.governance.compare;

import io.cryptopocket.spec.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The alternatives of two versions of a schema. A schema that is none counts as its own only alternative, so that an
 * answer which may be an error from now on is seen as one with an alternative more.
 */
final class Branches {

    private static final List<String> KEYWORDS = List.of("oneOf", "anyOf");

    private final Spot spot;
    private final List<Element> older;
    private final List<Element> newer;

    private Branches(Spot spot, List<Element> older, List<Element> newer) {
        this.spot = spot;
        this.older = older;
        this.newer = newer;
    }

    static Branches of(Spot spot) {
        return new Branches(spot, all(spot.older()), all(spot.newer()));
    }

    private static List<Element> all(Shape shape) {
        return KEYWORDS.stream()
                .flatMap(keyword -> shape.find(keyword).stream())
                .flatMap(branches -> branches.items().stream())
                .toList();
    }

    /** Whether only one of the two has alternatives; then the schemas themselves are not to be compared. */
    boolean wrapOneSide() {
        return older.isEmpty() != newer.isEmpty();
    }

    void compare(SchemaComparison inner) {
        if (older.isEmpty() && newer.isEmpty()) {
            return;
        }
        List<Element> unmatched =
                new ArrayList<>(older.isEmpty() ? List.of(spot.older().element()) : older);
        List<Element> added = new ArrayList<>();
        for (Element branch : newer.isEmpty() ? List.of(spot.newer().element()) : newer) {
            Optional<Element> partner = partner(branch, unmatched);
            partner.ifPresentOrElse(
                    old -> {
                        unmatched.remove(old);
                        inner.compare(old, branch, spot.label());
                    },
                    () -> added.add(branch));
        }
        // One gone and one new in the same place: most likely one that was renamed.
        if (unmatched.size() == 1 && added.size() == 1) {
            inner.compare(unmatched.get(0), added.get(0), spot.label());
            return;
        }
        added.forEach(branch -> note("alternative-added", spot.flow().widened(), Pair.added(branch), " can also be "));
        unmatched.forEach(
                branch -> note("alternative-removed", spot.flow().narrowed(), Pair.gone(branch), " can no longer be "));
    }

    private void note(String what, Effect effect, Pair pair, String words) {
        String name = Shape.of(pair.shown()).name().orElse("another shape");
        String subject = spot.place().subject();
        spot.note(
                what,
                effect,
                pair,
                new Place(subject, name),
                spot.place() + words + "`" + name + "` " + spot.view().inWhat());
    }

    private static Optional<Element> partner(Element branch, List<Element> candidates) {
        return candidates.stream()
                .filter(candidate -> sameName(candidate, branch))
                .findFirst()
                .or(() -> candidates.stream()
                        .filter(candidate -> candidate
                                .resolved()
                                .json()
                                .equals(branch.resolved().json()))
                        .findFirst());
    }

    private static boolean sameName(Element one, Element other) {
        Optional<String> name = Shape.of(one).name();
        return name.isPresent() && name.equals(Shape.of(other).name());
    }
}
