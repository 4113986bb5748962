package io.cryptopocket.sandbox.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Which page is asked for.
 *
 * @param page from 1
 * @param perPage at least 1
 */
public record PageRequest(int page, int perPage) {

    public PageRequest {
        if (page < 1 || perPage < 1) {
            throw new IllegalArgumentException(
                    "Pages and their size count from 1, but page " + page + " of " + perPage + " was asked for.");
        }
    }

    /**
     * Takes the page out of {@code total} entries, of which {@code entry} gives the one at an index; it touches no
     * other.
     */
    public <T> Page<T> of(int total, IntFunction<? extends T> entry) {
        int from = from(total);
        int to = from + count(total);
        List<T> items = new ArrayList<>(to - from);
        for (int index = from; index < to; index++) {
            items.add(entry.apply(index));
        }
        return new Page<>(items, page, perPage, total);
    }

    /** Index of the first entry of the page, {@code total} if it is behind the last one. */
    int from(int total) {
        return (int) Math.min((page - 1L) * perPage, total);
    }

    /** How many entries the page has. */
    int count(int total) {
        return Math.min(perPage, total - from(total));
    }
}
