package io.cryptopocket.conformance.fuzz;

import io.cryptopocket.spec.Element;
import io.cryptopocket.spec.Place;
import java.util.Optional;

/**
 * One thing that the contract has against a request.
 *
 * @param place where; empty for the body as a whole
 * @param keyword the keyword that is broken, for example {@code maxLength} or {@code required}
 * @param element where the contract says so
 * @param words what is wrong, to be read after the place: {@code string found, integer expected}
 */
record Objection(Optional<Place> place, String keyword, Element element, String words) {

    String where() {
        return place.map(Place::toString).orElse("body");
    }
}
