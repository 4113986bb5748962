package io.cryptopocket.sandbox.listing;

import java.util.ArrayList;
import java.util.List;

/**
 * One owner's things in the order in which they came. A page costs the same however many there are. Not thread-safe.
 */
public final class Shelf<T> {

    private final List<T> things = new ArrayList<>();

    /** The place that the next thing will get. */
    public int next() {
        return things.size();
    }

    /** Puts a thing behind all others. */
    public void add(T thing) {
        things.add(thing);
    }

    /** Puts what became of a thing in its place. */
    public void replace(int place, T thing) {
        things.set(place, thing);
    }

    public T at(int place) {
        return things.get(place);
    }

    /** A page of all things, the newest first. */
    public Page<T> page(PageRequest request) {
        int last = things.size() - 1;
        return request.of(things.size(), index -> things.get(last - index));
    }
}
