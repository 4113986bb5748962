package io.cryptopocket.sandbox.webhook;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The last few of something; older ones fall out. Not thread-safe. */
final class Recent<T> {

    private final int most;
    private final ArrayDeque<T> entries = new ArrayDeque<>();

    Recent(int most) {
        this.most = most;
    }

    void add(T entry) {
        if (entries.size() == most) {
            entries.removeFirst();
        }
        entries.addLast(entry);
    }

    /** Removes the first entry of which something holds; empty if there is none. */
    Optional<T> take(Predicate<T> wanted) {
        Optional<T> found = entries.stream().filter(wanted).findFirst();
        found.ifPresent(entries::remove);
        return found;
    }

    /** Oldest first. */
    List<T> list() {
        return new ArrayList<>(entries);
    }
}
