package io.cryptopocket.conformance.cases;

import io.cryptopocket.spec.Place;
import io.cryptopocket.spec.Property;
import io.cryptopocket.spec.Row;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What an answer repeats of its request: properties that are called like something that was sent. */
final class Echo {

    private Echo() {}

    /** @param answered properties of what the answer hands out; empty if it repeats none of the request */
    static Optional<Map<String, Property>> of(Row row, Map<String, Property> answered) {
        Set<String> sent = new TreeSet<>();
        row.requestExample().ifPresent(example -> example.value().fieldNames().forEachRemaining(sent::add));
        Drafts.of(row).values().keySet().stream()
                .filter(place -> place.part() != Place.Part.BODY)
                .map(Place::name)
                .forEach(sent::add);
        Map<String, Property> echoed = new TreeMap<>(answered);
        echoed.keySet().retainAll(sent);
        return echoed.isEmpty() ? Optional.empty() : Optional.of(echoed);
    }
}
