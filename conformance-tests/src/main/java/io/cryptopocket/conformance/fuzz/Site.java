package io.cryptopocket.conformance.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import io.cryptopocket.spec.Element;
import io.cryptopocket.spec.Place;
import io.cryptopocket.spec.Schemas;

/**
 * A place of a documented request that has a value or could have one.
 *
 * @param required whether a request without it is wrong
 * @param typed whether the value keeps its JSON type on the wire; in a URL and in a form everything is text
 * @param present whether the documented request has a value here
 * @param sample a value that the contract gives for the place or for its schema; missing if it gives none
 */
record Site(Place place, Element schema, boolean required, boolean typed, boolean present, JsonNode sample) {

    String type() {
        return Schemas.type(schema);
    }

    String format() {
        return schema.resolved().findText("format").orElse("");
    }

    boolean isPath() {
        return place.part() == Place.Part.PATH;
    }
}
