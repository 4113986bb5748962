package io.cryptopocket.governance.compare;

import io.cryptopocket.spec.Element;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects changes. One that several operations see, because it is in a component, becomes one change. */
final class Changes {

    private final Map<String, Change> byId = new LinkedHashMap<>();
    private final Set<String> compared = new HashSet<>();

    /** Notes that what is in these places has been compared keyword by keyword. */
    void markCompared(Pair pair) {
        pair.older().ifPresent(at -> compared.add(at.pointer()));
        pair.newer().ifPresent(at -> compared.add(at.pointer()));
    }

    boolean isCompared(String pointer) {
        return compared.contains(pointer);
    }

    void add(String kind, Effect effect, View view, Pair pair, Place place, String sentence) {
        if (effect == Effect.NONE) {
            return;
        }
        Change change = new Change(
                kind,
                effect,
                EnumSet.of(view.area()),
                place.subject(),
                place.name(),
                sentence,
                pair.shown().pointer(),
                pair.newer().map(Element::line),
                pair.older().map(Element::line),
                view.operation().isEmpty() ? List.of() : List.of(view.operation()));
        byId.merge(change.id(), change, Changes::together);
    }

    /** By effect, the worst first, and then in the order of the contract. */
    List<Change> all() {
        List<Change> all = new ArrayList<>(byId.values());
        all.sort(Comparator.comparing(Change::effect)
                .reversed()
                .thenComparing(change -> change.line().or(change::oldLine).orElse(0)));
        return List.copyOf(all);
    }

    private static Change together(Change first, Change second) {
        Change worse = first.effect().compareTo(second.effect()) >= 0 ? first : second;
        return new Change(
                first.kind(),
                worse.effect(),
                union(first.areas(), second.areas()),
                first.subject(),
                first.name(),
                worse.sentence(),
                first.pointer(),
                first.line(),
                first.oldLine(),
                both(first.operations(), second.operations()));
    }

    private static Set<Area> union(Collection<Area> first, Collection<Area> second) {
        Set<Area> union = EnumSet.copyOf(first);
        union.addAll(second);
        return union;
    }

    private static List<String> both(Collection<String> first, Collection<String> second) {
        Set<String> both = new LinkedHashSet<>(first);
        both.addAll(second);
        return List.copyOf(both);
    }
}
