package io.cryptopocket.sandbox.recent;

import java.util.HashMap;
import java.util.Map;

/** A tree of the places in a JSON value of which some are sensitive. */
final class Places {

    /** Every item of a list, and every entry of a map. */
    static final String ANY = "*";

    /** A tree without a sensitive place. */
    static final Places NONE = new Places();

    private final Map<String, Places> below = new HashMap<>();
    private boolean value;
    private boolean container;

    /** The place below a key; made if it is not there yet. */
    Places below(String key) {
        return below.computeIfAbsent(key, any -> new Places());
    }

    /** The place below a key as far as it is known. */
    Places at(String key) {
        return below.getOrDefault(key, below.getOrDefault(ANY, NONE));
    }

    /** @param all whether objects and lists that stand here are sensitive as a whole, too */
    void markSensitive(boolean all) {
        value = true;
        container |= all;
    }

    boolean hidesValue() {
        return value;
    }

    boolean hidesContainer() {
        return container;
    }
}
