package io.cryptopocket.conformance.run;

import io.cryptopocket.conformance.cases.Case;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

/** Whose turn it is among cases that may run side by side. */
final class Turns {

    private final Queue<Case> waiting = new ConcurrentLinkedQueue<>();
    private final Queue<Case> prompt = new ConcurrentLinkedQueue<>();
    private final Semaphore waits;

    /** @param workers that will ask for turns; at most half of them wait while there is something else to do */
    Turns(List<Case> cases, int workers) {
        cases.forEach(test -> (waits(test) ? waiting : prompt).add(test));
        this.waits = new Semaphore(Math.max(1, workers / 2));
    }

    private static boolean waits(Case test) {
        return test.journey().isPresent() || test.await().isPresent();
    }

    /** Works on the next case; to be called once for each of them. */
    void next(Consumer<Case> work) {
        boolean mayWait = waits.tryAcquire();
        try {
            (mayWait ? first(waiting, prompt) : first(prompt, waiting)).ifPresent(work);
        } finally {
            if (mayWait) {
                waits.release();
            }
        }
    }

    private static Optional<Case> first(Queue<Case> preferred, Queue<Case> other) {
        return Optional.ofNullable(preferred.poll()).or(() -> Optional.ofNullable(other.poll()));
    }
}
