package io.cryptopocket.governance.facts;

import io.cryptopocket.spec.Element;
import io.cryptopocket.spec.Level;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How many statements are how sure. */
public record Count(int documented, int legacy, int inferred) {

    static Count of(Stream<Element> elements) {
        return of(elements.collect(
                Collectors.groupingBy(element -> element.provenance().level(), Collectors.summingInt(element -> 1))));
    }

    static Count of(Map<Level, Integer> counts) {
        return new Count(
                counts.getOrDefault(Level.DOCUMENTED, 0),
                counts.getOrDefault(Level.LEGACY, 0),
                counts.getOrDefault(Level.INFERRED, 0));
    }

    /** All together. */
    public int total() {
        return documented + legacy + inferred;
    }
}
