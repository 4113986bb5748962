package io.cryptopocket.sandbox.customer;

import java.util.Locale;

/** What a customer is. */
public enum UserType {
    INDIVIDUAL,
    COMPANY;

    /** The type as it travels, for example {@code individual}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
