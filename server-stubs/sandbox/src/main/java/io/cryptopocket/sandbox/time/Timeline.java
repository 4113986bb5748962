package io.cryptopocket.sandbox.time;

import java.time.Instant;
import java.time.InstantSource;
import java.util.PriorityQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is due to happen, and the order of everything that happens.
 *
 * <p>One thing happens at a time. Before anybody looks or changes anything, all that has become due happens first,
 * each at the moment it was due, earliest first. So it makes no difference whether the time between two calls passed
 * or was skipped, nor whether anybody looked in between.
 */
public final class Timeline {

    private record Due(Instant when, long number, Consumer<Instant> event) implements Comparable<Due> {

        Instant happen(Instant moment) {
            event.accept(moment);
            return moment;
        }

        @Override
        public int compareTo(Due other) {
            int byTime = when.compareTo(other.when);
            return byTime != 0 ? byTime : Long.compare(number, other.number);
        }
    }

    private final InstantSource clock;
    private final ReentrantLock lock = new ReentrantLock();
    private final PriorityQueue<Due> queue = new PriorityQueue<>();
    private long numbers;
    private volatile @Nullable Instant next;
    private @Nullable Instant present;

    public Timeline(InstantSource clock) {
        this.clock = clock;
    }

    /**
     * Lets something happen at {@code when}, or at once if that is past; it is handed that moment, and must not
     * throw.
     */
    public void schedule(Instant when, Consumer<Instant> event) {
        lock.lock();
        try {
            queue.add(new Due(when, numbers++, event));
            next = queue.element().when();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Does something now, after all that is due and with nothing else going on; {@code action} is handed the moment.
     *
     * <p>Inside an action or an event it is part of that, at its moment.
     */
    public <T> T perform(Function<Instant, T> action) {
        lock.lock();
        try {
            if (present != null) {
                return action.apply(present);
            }
            Instant now = clock.instant();
            settle(now);
            return at(now, action);
        } finally {
            lock.unlock();
        }
    }

    /** Lets everything happen that has become due. Costs next to nothing if nothing has. */
    public void settle() {
        Instant due = next;
        if (due == null || due.isAfter(clock.instant())) {
            return;
        }
        perform(now -> now);
    }

    /** How many events are still to come. */
    public int outstanding() {
        lock.lock();
        try {
            return queue.size();
        } finally {
            lock.unlock();
        }
    }

    private void settle(Instant now) {
        for (Due due = queue.peek(); due != null && !due.when().isAfter(now); due = queue.peek()) {
            queue.remove();
            at(due.when(), due::happen);
        }
        Due first = queue.peek();
        next = first == null ? null : first.when();
    }

    private <T> T at(Instant moment, Function<Instant, T> action) {
        present = moment;
        try {
            return action.apply(moment);
        } finally {
            present = null;
        }
    }
}
