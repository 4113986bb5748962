package io.cryptopocket.sandbox.outcome;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Why something was refused.
 *
 * @param message a sentence for people, where the contract has room for one
 * @param link where the customer can mend it: the verification form
 */
public record Refusal(
        RefusalCode code,
        @Nullable String message,
        @Nullable URI link) {

    public static Refusal of(RefusalCode code) {
        return new Refusal(code, null, null);
    }

    public static Refusal of(RefusalCode code, String message) {
        return new Refusal(code, message, null);
    }

    public static Refusal of(RefusalCode code, URI link) {
        return new Refusal(code, null, link);
    }
}
