package io.cryptopocket.conformance.run;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.cryptopocket.conformance.cases.Draft;
import io.cryptopocket.spec.Place;
import io.cryptopocket.spec.RequestValue;
import io.cryptopocket.spec.Row;
import java.util.List;
import java.util.Map;

/** Tells Prism which example to give. The only requests that say what is expected; no other target gets them. */
final class PrismPreference {

    private static final Place PREFER = new Place(Place.Part.HEADER, List.of("Prefer"));

    private PrismPreference() {}

    static Draft asking(Draft draft, Row row) {
        String preference =
                "code=" + row.response().status() + ", example=" + row.example().key();
        return draft.with(Map.of(PREFER, new RequestValue.Literal(JsonNodeFactory.instance.textNode(preference))));
    }
}
