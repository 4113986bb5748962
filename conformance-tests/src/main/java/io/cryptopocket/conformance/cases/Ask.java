package io.cryptopocket.conformance.cases;

import java.util.Map;

/**
 * One request among several whose answers are looked at together.
 *
 * @param take values kept for later requests: JSON pointer into the answer's body by name
 * @param observed whether a failure of this request itself says something about the relation; else it only means that the
 *     relation cannot be looked at
 */
public record Ask(Draft draft, Map<String, String> take, boolean observed) {
    public Ask {
        take = Map.copyOf(take);
    }

    /** A request that only prepares. */
    static Ask first(Draft draft, Map<String, String> take) {
        return new Ask(draft, take, false);
    }

    /** A request whose answer is looked at. */
    static Ask observed(Draft draft) {
        return new Ask(draft, Map.of(), true);
    }
}
