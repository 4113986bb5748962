package io.cryptopocket.conformance.fuzz;

import io.cryptopocket.conformance.cases.Draft;
import io.cryptopocket.conformance.cases.Drafts;
import io.cryptopocket.spec.Operation;
import io.cryptopocket.spec.Place;
import io.cryptopocket.spec.RequestValue;
import io.cryptopocket.spec.Row;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One request of the sequence: a documented request and what is different about it.
 *
 * @param base the documented success that it starts from
 * @param changes other values in some places; a query place with a second name sends the parameter once more
 * @param text another body, as it stands
 */
record Attempt(Row base, Map<Place, RequestValue> changes, Optional<String> text) {

    Attempt {
        changes = Collections.unmodifiableMap(new LinkedHashMap<>(changes));
    }

    static Attempt of(Row base) {
        return new Attempt(base, Map.of(), Optional.empty());
    }

    Operation operation() {
        return base.operation();
    }

    Draft draft() {
        Draft draft = Drafts.of(base).with(changes);
        return text.map(body -> draft.on(new Draft.Wire(Optional.empty(), Optional.empty(), Optional.of(body))))
                .orElse(draft);
    }

    Attempt with(Place place, RequestValue value) {
        Map<Place, RequestValue> more = new LinkedHashMap<>(changes);
        more.put(place, value);
        return new Attempt(base, more, text);
    }

    /** With the documented value in a place again. */
    Attempt without(Place place) {
        Map<Place, RequestValue> fewer = new LinkedHashMap<>(changes);
        fewer.remove(place);
        return new Attempt(base, fewer, text);
    }

    Attempt saying(Optional<String> body) {
        return new Attempt(base, changes, body);
    }

    /** In words that are the same for the same request. */
    @Override
    public String toString() {
        return base.id() + " " + changes + text.map(body -> " " + body).orElse("");
    }
}
