package io.cryptopocket.conformance.peer;

import java.net.URI;
import java.util.Map;

/** What the settings ask the suite to run against. */
public sealed interface TargetChoice {

    /** The sandbox, started inside this JVM and stopped with it. */
    record BuiltIn() implements TargetChoice {}

    /**
     * Any server.
     *
     * @param baseUrl where the paths of the contract begin, for example {@code https://host/api}
     * @param fixtures values of the contract's fixtures by name, as typed in the settings; credentials are among them
     */
    record At(URI baseUrl, Map<String, String> fixtures) implements TargetChoice {
        public At {
            fixtures = Map.copyOf(fixtures);
        }

        /** Without the fixtures, which hold credentials. */
        @Override
        public String toString() {
            return baseUrl.toString();
        }
    }

    /** The Prism mock, started by the suite from {@code conformance-tests/prism} and stopped at the end. */
    record Prism() implements TargetChoice {}
}
