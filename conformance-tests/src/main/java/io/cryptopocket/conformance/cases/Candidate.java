package io.cryptopocket.conformance.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * A value that might show on which side of a constraint a target is.
 *
 * @param label lower-case words that tell it from the other candidates of the constraint, used in case ids
 * @param value empty to leave the place out
 */
public record Candidate(String label, Optional<JsonNode> value) {

    static Candidate of(String label, JsonNode value) {
        return new Candidate(label, Optional.of(value));
    }
}
