package io.cryptopocket.conformance.cases;

import com.fasterxml.jackson.databind.JsonNode;
import io.cryptopocket.spec.FreshKind;
import java.util.Optional;

/** Where a request gets the values that the contract does not give. */
public interface Values {

    /** What the target calls a fixture. */
    Optional<JsonNode> fixture(String name);

    /** What an earlier call of the same case took from its answer. */
    Optional<JsonNode> taken(String name);

    /** A value that was never used before. */
    JsonNode fresh(FreshKind kind);
}
