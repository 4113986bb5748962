package io.cryptopocket.conformance.cases;

import io.cryptopocket.spec.Caller;

/** What a request carries in the authorization header. */
public sealed interface Credential {

    /** The token of a caller, or no header for {@link Caller#NOBODY}. */
    record Of(Caller caller) implements Credential {}

    /** A text that is no token, as it stands. */
    record Literally(String text) implements Credential {}
}
