package io.cryptopocket.client;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A list that the server hands out page by page. A page is fetched when its first element is asked for; every iteration starts
 * anew. Elements that are added on the server meanwhile may be missed or met twice.
 *
 * @param <T> type of the elements
 */
public final class Pages<T> implements Iterable<T> {

    /**
     * One page.
     *
     * @param elements elements of this page
     * @param last number of the last page, counted from 1
     * @param <T> type of the elements
     */
    public record Page<T>(List<T> elements, int last) {}

    private final IntFunction<Page<T>> fetch;

    /**
     * A list by its pages.
     *
     * @param fetch gets a page by its number, counted from 1
     */
    public Pages(IntFunction<Page<T>> fetch) {
        this.fetch = fetch;
    }

    /**
     * The elements, page after page.
     *
     * @return fetches on the thread that asks; what a call throws is thrown here
     */
    @Override
    public Iterator<T> iterator() {
        return new Elements<>(fetch);
    }

    /**
     * The elements, page after page.
     *
     * @return lazy; stops fetching when it is cut short
     */
    public Stream<T> stream() {
        return StreamSupport.stream(spliterator(), false);
    }

    private static final class Elements<T> implements Iterator<T> {

        private final IntFunction<Page<T>> fetch;
        private Iterator<T> page = List.<T>of().iterator();
        private int number;
        private int last = 1;

        Elements(IntFunction<Page<T>> fetch) {
            this.fetch = fetch;
        }

        @Override
        public boolean hasNext() {
            while (!page.hasNext() && number < last) {
                Page<T> next = fetch.apply(++number);
                page = next.elements().iterator();
                // An empty page ends the list whatever the server says of more: it would be asked without end.
                last = next.elements().isEmpty() ? number : next.last();
            }
            return page.hasNext();
        }

        @Override
        public T next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return page.next();
        }
    }
}
