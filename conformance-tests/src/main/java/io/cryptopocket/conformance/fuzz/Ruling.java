package io.cryptopocket.conformance.fuzz;

import java.util.Optional;

/**
 * What the contract says about a request.
 *
 * @param objection what is wrong with a request that is {@link Kind#INVALID}
 * @param unusualPath whether the path has signs that a server may refuse before it looks at anything else
 */
record Ruling(Kind kind, Optional<Objection> objection, boolean unusualPath) {

    enum Kind {
        /** It fits, and differs from a documented success at most by a value at the border of what is allowed. */
        CERTAIN,
        /** It fits its schemas. Rules that only the prose knows may still be against it. */
        VALID,
        /** It is proved not to fit. */
        INVALID,
        /** It is no JSON at all, which the contract need not forbid. */
        MALFORMED,
        /** The contract does not say. */
        OPEN;

        boolean isValid() {
            return this == CERTAIN || this == VALID;
        }

        boolean isInvalid() {
            return this == INVALID || this == MALFORMED;
        }
    }
}
