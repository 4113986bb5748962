package io.cryptopocket.conformance.peer;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

/**
 * Refuses one delivery once, as a receiver does that is not well. Which one may not be known before the target sends it:
 * until it is said, those that could be it wait for their answer.
 */
public final class Refusal implements AutoCloseable {

    private final Predicate<Delivery> possible;
    private final CompletableFuture<Predicate<Delivery>> wanted = new CompletableFuture<>();
    private final CompletableFuture<Delivery> refused = new CompletableFuture<>();

    Refusal(Predicate<Delivery> possible) {
        this.possible = possible;
    }

    /** Whether this is the one; asked by the threads of the receiver. */
    boolean isOf(Delivery delivery) {
        return !refused.isDone()
                && possible.test(delivery)
                && wanted.join().test(delivery)
                && refused.complete(delivery);
    }

    /** Says which delivery it is, and waits for it as long as the patience lasts. */
    public Optional<Delivery> await(Predicate<Delivery> which, Duration patience) {
        wanted.complete(which);
        try {
            return Optional.of(refused.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException | ExecutionException late) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** Lets go what still waits. */
    @Override
    public void close() {
        wanted.complete(none -> false);
        refused.cancel(false);
    }
}
