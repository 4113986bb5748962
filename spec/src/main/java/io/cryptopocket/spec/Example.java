package io.cryptopocket.spec;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * An example of a body.
 *
 * @param key its key in the operation; for an error row the error code
 * @param valueElement the place of the value
 * @param value the body
 * @param recipe how it is made to happen, if something is needed for that
 * @param element its place in the contract: the component, if it is one
 * @param usedAt the place in the operation that gives or names it
 */
public record Example(
        String key, Element valueElement, JsonNode value, Optional<Recipe> recipe, Element element, Element usedAt) {

    static Example read(Element usedAt) {
        Element example = usedAt.resolved();
        Element value = example.child("value");
        return new Example(usedAt.key(), value, value.json(), Recipe.of(example), example, usedAt);
    }

    /** How sure this example is. */
    public Provenance provenance() {
        return usedAt.provenance();
    }
}
