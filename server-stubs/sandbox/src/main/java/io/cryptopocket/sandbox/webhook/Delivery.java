package io.cryptopocket.sandbox.webhook;

import java.net.URI;

/** An event on its way to one receiver. Guarded by the lock of its outbox. */
final class Delivery {

    private final long number;
    private final Event event;
    private final URI url;
    private int attempts;

    Delivery(long number, Event event, URI url) {
        this.number = number;
        this.event = event;
        this.url = url;
    }

    long number() {
        return number;
    }

    Event event() {
        return event;
    }

    URI url() {
        return url;
    }

    int attempts() {
        return attempts;
    }

    void tried() {
        attempts++;
    }
}
