package io.cryptopocket.conformance.peer;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/**
 * A server that is there, and what it has.
 *
 * @param name what reports call it
 * @param fixtures values of the contract's fixtures by name, as far as they are known
 * @param inbox where its webhooks arrive; empty if they go where the suite cannot see them
 * @param stop stops what was started for this target
 */
public record Target(
        String name, URI baseUrl, Profile profile, Map<String, JsonNode> fixtures, Optional<Inbox> inbox, Runnable stop)
        implements AutoCloseable {
    public Target {
        fixtures = Map.copyOf(fixtures);
    }

    public Optional<JsonNode> fixture(String fixture) {
        return Optional.ofNullable(fixtures.get(fixture));
    }

    @Override
    public void close() {
        stop.run();
    }

    /** Without the fixtures, which hold credentials. */
    @Override
    public String toString() {
        return name;
    }
}
