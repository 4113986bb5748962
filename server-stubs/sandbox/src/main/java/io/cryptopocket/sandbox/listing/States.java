package io.cryptopocket.sandbox.listing;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * Which things of a {@link Shelf}, by their places, are in which state, so that they can be listed by it. Not
 * thread-safe.
 */
public final class States<S extends Enum<S>> {

    private final Map<S, RankedSet> places;

    public States(Class<S> type) {
        this.places = new EnumMap<>(type);
    }

    /** Notes the state of a new thing. */
    public void add(int place, S state) {
        in(state).add(place);
    }

    /** Notes that a thing changed its state. */
    public void move(int place, S from, S to) {
        in(from).remove(place);
        in(to).add(place);
    }

    /** How many things are in a state. */
    public int count(S state) {
        return in(state).size();
    }

    /** A page of the things in one state, the newest first. */
    public <T> Page<T> page(S state, PageRequest request, IntFunction<? extends T> thing) {
        RankedSet members = in(state);
        int total = members.size();
        int from = request.from(total);
        int[] page = members.downFrom(total - 1 - from, request.count(total));
        return request.of(total, index -> thing.apply(page[index - from]));
    }

    private RankedSet in(S state) {
        return places.computeIfAbsent(state, first -> new RankedSet());
    }
}
