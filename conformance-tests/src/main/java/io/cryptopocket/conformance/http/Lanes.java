package io.cryptopocket.conformance.http;

import java.util.Map;
import java.util.concurrent.Semaphore;

/** A transport on which at most so many requests are under way at the same time, whoever sends them. */
public final class Lanes implements Transport {

    private final Transport transport;
    private final Semaphore free;

    public Lanes(Transport transport, int most) {
        this.transport = transport;
        this.free = new Semaphore(most, true);
    }

    @Override
    public Answer send(Request request, Map<String, String> credentials) throws NoAnswer {
        // A request ends in time, so that a lane always becomes free.
        free.acquireUninterruptibly();
        try {
            return transport.send(request, credentials);
        } finally {
            free.release();
        }
    }

    @Override
    public void close() {
        transport.close();
    }
}
