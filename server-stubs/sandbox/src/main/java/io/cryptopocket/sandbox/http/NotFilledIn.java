package io.cryptopocket.sandbox.http;

import jakarta.ws.rs.core.Response;

/** What an operation answers that the contract has and this sandbox has not filled in yet. */
public final class NotFilledIn {

    private NotFilledIn() {}

    /** HTTP 501 with the code {@code not_implemented}. */
    public static Response answer() {
        return Protocol.NOT_IMPLEMENTED.answer();
    }
}
