package io.cryptopocket.sandbox.fault;

/** Gives tokens to those who should not have them. */
public interface Impersonation {

    /** A token of the first integration. */
    String integration();

    /** A token of the second integration. */
    String otherIntegration();

    /** Whether a token is a good one, whoever holds it. */
    boolean isGood(String token);

    /** Whether a token is a good one of the second integration. */
    boolean isOfOther(String token);
}
