package io.cryptopocket.sandbox.recent;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.LongFunction;

/** The last exchanges; older ones are forgotten. */
public final class RecentExchanges {

    /** How many are remembered. */
    public static final int MOST = 100;

    private record Kept(long number, LongFunction<Exchange> exchange) {}

    private final Deque<Kept> newestFirst = new ArrayDeque<>(MOST);
    private long numbers;

    /**
     * Remembers an exchange. It is made, for the number that it gets, when somebody looks: most are forgotten before that,
     * and to mask a body costs more than many an answer.
     */
    synchronized void add(LongFunction<Exchange> exchange) {
        if (newestFirst.size() == MOST) {
            newestFirst.removeLast();
        }
        newestFirst.addFirst(new Kept(++numbers, exchange));
    }

    /** Those with a greater number, the newest first, at most so many. */
    public List<Exchange> after(long number, int most) {
        return keptAfter(number, most).stream()
                .map(kept -> kept.exchange().apply(kept.number()))
                .toList();
    }

    private synchronized List<Kept> keptAfter(long number, int most) {
        return newestFirst.stream()
                .takeWhile(kept -> kept.number() > number)
                .limit(most)
                .toList();
    }

    /** Forgets everything. Numbers go on. */
    public synchronized void clear() {
        newestFirst.clear();
    }
}
