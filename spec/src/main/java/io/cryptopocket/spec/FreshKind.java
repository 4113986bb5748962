package io.cryptopocket.spec;

import java.util.Locale;

/** Kinds of values that were never used before ({@code {fresh: KIND}} in a recipe). */
public enum FreshKind {
    /** An e-mail address. */
    EMAIL,
    /** A short text of letters and digits. */
    TEXT,
    /** A random UUID. */
    UUID,
    /** An IBAN with valid check digits. */
    IBAN,
    /** An {@code https} URL. */
    URL;

    /** The word used in the contract, for example {@code email}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
