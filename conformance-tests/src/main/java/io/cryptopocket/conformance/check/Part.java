package io.cryptopocket.conformance.check;

import com.fasterxml.jackson.databind.JsonNode;
import io.cryptopocket.spec.Property;
import io.cryptopocket.spec.Schemas;

/**
 * Which part of a list an answer has.
 *
 * @param documented where the contract describes it
 * @param said what the answer says
 */
record Part(Property documented, JsonNode said) {

    /** The names that tell what counts what: nothing else in their schemas does. */
    static final String CURRENT = "current_page";

    static final String LAST = "last_page";

    /** How many entries there are on all pages: the only number that may be 0. */
    long total() {
        return Schemas.properties(documented.schema()).values().stream()
                .filter(property -> property.schema()
                        .resolved()
                        .find("minimum")
                        .filter(least -> least.json().longValue() == 0)
                        .isPresent())
                .findFirst()
                .map(property -> said.path(property.name()).asLong())
                .orElse(0L);
    }

    String pointer(String name) {
        return "/" + documented.name() + "/" + name;
    }
}
