package io.cryptopocket.conformance.run;

import io.cryptopocket.conformance.http.Answer;
import io.cryptopocket.conformance.http.NoAnswer;
import io.cryptopocket.conformance.http.Request;
import io.cryptopocket.conformance.http.Transport;
import java.util.Map;

/**
 * A transport that keeps a pace, whatever a request is sent for: by a case, to get a token, or once more because something
 * is awaited.
 */
record Paced(Transport transport, Pace pace) implements Transport {

    @Override
    public Answer send(Request request, Map<String, String> credentials) throws NoAnswer {
        pace.next();
        return transport.send(request, credentials);
    }

    @Override
    public void close() {
        transport.close();
    }
}
