package io.cryptopocket.sandbox.webhook;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything under way to one receiver. Its deliveries wait only for each other: those about one subject go one after
 * the other, and only a few at a time are open. Guarded by the lock of its outbox.
 */
final class Lane {

    private final int capacity;
    private final int width;
    private final Map<String, ArrayDeque<Delivery>> bySubject = new HashMap<>();
    private final ArrayDeque<String> ready = new ArrayDeque<>();
    private int waiting;
    private int open;
    private boolean pumping;

    /**
     * @param capacity deliveries that may wait, retries included
     * @param width requests that may be open at once
     */
    Lane(int capacity, int width) {
        this.capacity = capacity;
        this.width = width;
    }

    boolean isFull() {
        return waiting == capacity;
    }

    boolean isIdle() {
        return waiting == 0;
    }

    /** False if somebody is at it already. */
    boolean beginPumping() {
        boolean first = !pumping;
        pumping = true;
        return first;
    }

    void endPumping() {
        pumping = false;
    }

    void add(Delivery delivery) {
        String subject = delivery.event().subject();
        ArrayDeque<Delivery> queue = bySubject.computeIfAbsent(subject, first -> new ArrayDeque<>(2));
        queue.addLast(delivery);
        waiting++;
        if (queue.size() == 1) {
            ready.addLast(subject);
        }
    }

    /** The next delivery that may be sent now; it counts as open until it is {@link #settled} or {@link #failed}. */
    @Nullable
    Delivery open() {
        if (open == width || ready.isEmpty()) {
            return null;
        }
        open++;
        return queueOf(ready.removeFirst()).element();
    }

    /** Nothing more will be tried for an open delivery; the next one about the same subject may go. */
    void settled(Delivery delivery) {
        open--;
        waiting--;
        String subject = delivery.event().subject();
        ArrayDeque<Delivery> queue = queueOf(subject);
        queue.removeFirst();
        if (queue.isEmpty()) {
            bySubject.remove(subject);
        } else {
            ready.addLast(subject);
        }
    }

    /**
     * An open delivery will be tried again: it keeps its subject waiting until {@link #retry}, and makes room for
     * others.
     */
    void failed() {
        open--;
    }

    void retry(Delivery delivery) {
        ready.addLast(delivery.event().subject());
    }

    private ArrayDeque<Delivery> queueOf(String subject) {
        ArrayDeque<Delivery> queue = bySubject.get(subject);
        if (queue == null) {
            throw new IllegalStateException("Nothing waits about " + subject + ".");
        }
        return queue;
    }
}
