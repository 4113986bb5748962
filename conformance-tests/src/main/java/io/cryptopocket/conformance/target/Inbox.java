package io.cryptopocket.conformance.target;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Deliveries in the order in which they came, for any number of readers. */
public final class Inbox {

    private final List<Delivery> deliveries = new ArrayList<>();

    public synchronized void add(Delivery delivery) {
        deliveries.add(delivery);
        notifyAll();
    }

    /** The first delivery that fits, waited for as long as the patience lasts. */
    public synchronized Optional<Delivery> await(Predicate<Delivery> fits, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (true) {
            Optional<Delivery> found = deliveries.stream().filter(fits).findFirst();
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
