package io.cryptopocket.conformance.http;

import java.util.Map;

/** The way to a server and back. */
public interface Transport extends AutoCloseable {

    /**
     * Sends a request.
     *
     * @param credentials further headers that are in no record
     * @throws NoAnswer when no complete answer arrives in time
     */
    Answer send(Request request, Map<String, String> credentials) throws NoAnswer;

    @Override
    default void close() {}
}
