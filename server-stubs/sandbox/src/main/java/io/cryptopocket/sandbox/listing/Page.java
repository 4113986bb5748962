package io.cryptopocket.sandbox.listing;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param items what is on the page, at most {@code perPage}
 * @param page number of the page, from 1; a page after the last one is empty
 * @param total entries on all pages together
 */
public record Page<T>(List<T> items, int page, int perPage, int total) {

    public Page {
        items = List.copyOf(items);
    }

    /** Number of the last page; an empty list has one page. */
    public int lastPage() {
        return Math.max(1, (int) (((long) total + perPage - 1) / perPage));
    }

    public <R> Page<R> map(Function<? super T, ? extends R> view) {
        return new Page<>(items.stream().<R>map(view).toList(), page, perPage, total);
    }
}
