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

    /** Takes the page out of {@code total} entries, of which {@code entry} gives the one at an index; it touches no other. */
    public <T> Page<T> of(int total, IntFunction<T> entry) {
        long first = (page - 1L) * perPage;
        int from = (int) Math.min(first, total);
        int to = (int) Math.min(first + perPage, total);
        List<T> items = new ArrayList<>(to - from);
        for (int index = from; index < to; index++) {
            items.add(entry.apply(index));
        }
        return new Page<>(items, page, perPage, total);
    }
}
