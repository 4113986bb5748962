package io.cryptopocket.sandbox.webhook;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

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

    /** Oldest first. */
    List<T> list() {
        return new ArrayList<>(entries);
    }
}
