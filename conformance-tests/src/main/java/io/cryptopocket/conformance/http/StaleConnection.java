package io.cryptopocket.conformance.http;

import org.apache.http.NoHttpResponseException;

/** A kept connection turned out to be closed before anything was sent over it. */
final class StaleConnection extends NoHttpResponseException {

    private static final long serialVersionUID = 1;

    StaleConnection() {
        super("a kept connection was closed");
    }
}
