package io.cryptopocket.sandbox.recent;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.function.LongFunction;

/** The last exchanges; older ones are forgotten. */
public final class RecentExchanges {

    /** How many are remembered. */
    public static final int MOST = 100;

    private final Deque<Exchange> newestFirst = new ArrayDeque<>(MOST);
    private long numbers;

    /** Remembers an exchange, which is made for the number it gets. */
    synchronized void add(LongFunction<Exchange> exchange) {
        if (newestFirst.size() == MOST) {
            newestFirst.removeLast();
        }
        newestFirst.addFirst(exchange.apply(++numbers));
    }

    /** Those with a greater number, the newest first, at most so many. */
    public synchronized List<Exchange> after(long number, int most) {
        List<Exchange> found = new ArrayList<>();
        Iterator<Exchange> all = newestFirst.iterator();
        while (all.hasNext() && found.size() < most) {
            Exchange exchange = all.next();
            if (exchange.number() <= number) {
                break;
            }
            found.add(exchange);
        }
        return found;
    }

    /** Forgets everything. Numbers go on. */
    public synchronized void clear() {
        newestFirst.clear();
    }
}
