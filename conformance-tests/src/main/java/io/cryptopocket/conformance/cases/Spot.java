package io.cryptopocket.conformance.cases;

import com.fasterxml.jackson.databind.JsonNode;
import io.cryptopocket.spec.Mismatch;
import io.cryptopocket.spec.Place;
import io.cryptopocket.spec.Row;
import java.util.List;

/**
 * A place in a documented request that another value can be put into.
 *
 * @param base the documented success whose request it is
 * @param documented the value that the contract gives for the place
 * @param required whether a request without it is wrong
 * @param typed whether values keep their JSON type there; in URLs and forms everything is text
 * @param judge what the contract has against another value
 */
record Spot(Place place, Row base, JsonNode documented, boolean required, boolean typed, Judge judge) {

    /** What the contract has against a value at the place; a missing node stands for no value. */
    interface Judge {
        List<Mismatch> mismatches(JsonNode value);
    }

    /**
     * Whether it is worth sending a value from outside here. A {@code null} in the place of an optional field and an empty
     * text for an optional parameter are what many servers rightly take for nothing at all.
     */
    boolean canShow(Candidate candidate) {
        boolean nothing = candidate.value().map(JsonNode::isNull).orElse(false);
        boolean empty = candidate
                .value()
                .map(value -> value.asText("-").isEmpty() && value.isTextual())
                .orElse(false);
        return !(nothing && !(typed && required)) && !(empty && !typed && !required);
    }
}
