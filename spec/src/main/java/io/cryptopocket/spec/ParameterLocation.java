package io.cryptopocket.spec;

import java.util.Locale;

/** Where a parameter travels. Cookies are not used by this API, so a contract that has one is refused. */
public enum ParameterLocation {
    PATH,
    QUERY,
    HEADER;

    /** The word used in the contract, for example {@code query}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
