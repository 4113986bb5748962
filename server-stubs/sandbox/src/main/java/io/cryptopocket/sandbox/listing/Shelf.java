package io.cryptopocket.sandbox.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The keys of one owner's things in the order in which they came. A page costs the same however many there are. Not thread-safe. */
public final class Shelf<K> {

    private final List<K> keys = new ArrayList<>();

    /** Puts a thing behind all others and returns its place, which never changes. */
    public int add(K key) {
        keys.add(key);
        return keys.size() - 1;
    }

    public K at(int place) {
        return keys.get(place);
    }

    public int size() {
        return keys.size();
    }

    /** A page of all things, the newest first. */
    public <T> Page<T> page(PageRequest request, Function<? super K, ? extends T> thing) {
        int last = keys.size() - 1;
        return request.of(keys.size(), index -> thing.apply(keys.get(last - index)));
    }
}
