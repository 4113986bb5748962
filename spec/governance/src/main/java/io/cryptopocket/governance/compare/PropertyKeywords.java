package io.cryptopocket.governance.compare;

import io.cryptopocket.spec.Element;
import io.cryptopocket.spec.Property;

/** Compares what is said of a value beside its shape: that it is a secret, or that it is on its way out. */
final class PropertyKeywords {

    private PropertyKeywords() {}

    static void compare(Spot spot, Property older, Property newer) {
        compare(spot.changes(), spot.view(), Pair.of(older.schema(), newer.schema()), newer.name());
    }

    static void compare(Changes changes, View view, Pair pair, String label) {
        Element older = pair.older().orElseThrow();
        Element newer = pair.newer().orElseThrow();
        Place place = view.place(pair, label);
        if (older.sensitive() != newer.sensitive()) {
            changes.add(
                    newer.sensitive() ? "sensitive-added" : "sensitive-removed",
                    newer.sensitive() ? Effect.DOCUMENTATION : Effect.BREAKING,
                    view.in(Area.SECURITY),
                    pair,
                    place,
                    place
                            + (newer.sensitive()
                                    ? " is masked now"
                                    : " is no longer marked as sensitive, so it is printed"));
        }
        boolean wasDeprecated = deprecated(older);
        if (wasDeprecated != deprecated(newer)) {
            changes.add(
                    wasDeprecated ? "deprecation-withdrawn" : "deprecated",
                    wasDeprecated ? Effect.DOCUMENTATION : Effect.ADDITIVE,
                    view,
                    pair,
                    place,
                    place + (wasDeprecated ? " is no longer deprecated" : " is deprecated"));
        }
    }

    static boolean deprecated(Element element) {
        return element.flag("deprecated") || element.resolved().flag("deprecated");
    }
}
