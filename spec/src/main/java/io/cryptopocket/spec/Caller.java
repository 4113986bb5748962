package io.cryptopocket.spec;

import java.util.Locale;

/** Whose credentials a request carries ({@code as} in a recipe). */
public enum Caller {
    /** The integration under test; the default. */
    INTEGRATION,
    /** A second integration, which owns the {@code foreign} fixtures. */
    OTHER_INTEGRATION,
    /** Nobody: the request has no authorization header. */
    NOBODY,
    /** Somebody with a well-formed token that was never issued. */
    STRANGER;

    /** The word used in the contract, for example {@code other_integration}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Caller read(Element recipe) {
        return recipe.find("as")
                .map(as -> Words.choose(as, values(), Caller::word))
                .orElse(INTEGRATION);
    }
}
