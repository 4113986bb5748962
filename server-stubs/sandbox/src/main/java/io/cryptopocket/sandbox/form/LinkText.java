package io.cryptopocket.sandbox.form;

import java.util.Optional;
import java.util.UUID;

/** The last part of a link. */
final class LinkText {

    private LinkText() {}

    /** A UUID in its usual form; empty for anything else. */
    static Optional<UUID> uuid(String text) {
        try {
            UUID uuid = UUID.fromString(text);
            // Java reads 1-1-1-1-1 as well.
            return uuid.toString().equalsIgnoreCase(text) ? Optional.of(uuid) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
