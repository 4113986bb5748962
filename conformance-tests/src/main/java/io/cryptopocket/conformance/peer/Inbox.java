package io.cryptopocket.conformance.peer;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

/** Deliveries in the order in which they came, for any number of readers. */
public final class Inbox {

    private final List<Delivery> deliveries = new ArrayList<>();
    private final List<Refusal> refusals = new CopyOnWriteArrayList<>();

    /** Takes a delivery, unless it is to be refused; whether it is taken. */
    public boolean add(Delivery delivery) {
        if (refusals.stream().anyMatch(refusal -> refusal.isOf(delivery))) {
            return false;
        }
        take(delivery);
        return true;
    }

    private synchronized void take(Delivery delivery) {
        deliveries.add(delivery);
        notifyAll();
    }

    /** Refuses, from now on, one delivery of those that are possible. What is refused is not in here. */
    public Refusal refuse(Predicate<Delivery> possible) {
        Refusal refusal = new Refusal(possible);
        refusals.add(refusal);
        return refusal;
    }

    /** The first delivery that fits, waited for as long as the patience lasts. */
    public synchronized Optional<Delivery> await(Predicate<Delivery> fits, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        int seen = 0;
        while (true) {
            // Only what is new: a busy target delivers hundreds of events while one of them is waited for.
            Optional<Delivery> found = deliveries.subList(seen, deliveries.size()).stream()
                    .filter(fits)
                    .findFirst();
            seen = deliveries.size();
            long left = (end - System.nanoTime()) / 1_000_000;
            if (found.isPresent() || left <= 0) {
                return found;
            }
            try {
                wait(left);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return Optional.empty();
            }
        }
    }

    /** Whether the same body comes another time, waited for as long as the patience lasts. */
    public synchronized boolean again(Delivery first, Duration patience) {
        return await(other -> other != first && Arrays.equals(other.body(), first.body()), patience)
                .isPresent();
    }
}
