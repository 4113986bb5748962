package io.cryptopocket.spec;

import java.util.Locale;

/** How sure a statement of the contract is, surest first. */
public enum Level {
    /** The vendor's current documentation says it. */
    DOCUMENTED,
    /** Only an older set of the vendor's documentation says it. */
    LEGACY,
    /** The documentation is silent: a proposal. */
    INFERRED;

    /** The word used in the contract and in reports, for example {@code documented}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Level read(Element level) {
        return Words.choose(level, Level.values(), Level::word);
    }
}
