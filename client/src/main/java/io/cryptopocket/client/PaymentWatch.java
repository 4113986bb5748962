package io.cryptopocket.client;

import io.cryptopocket.client.error.CallTimeoutException;
import io.cryptopocket.client.model.Payment;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Asks for a payment, with growing pauses, until a condition holds or the time is over. */
final class PaymentWatch extends CompletableFuture<Payment> {

    private static final long LONGEST_PAUSE_MILLIS = 15_000;
    private static final Duration LONGEST = Duration.ofDays(3650);

    private final Supplier<CompletableFuture<Payment>> question;
    private final Predicate<Payment> until;
    private final Duration timeout;
    private final long end;
    private long pauseMillis = 1_000;
    private volatile @Nullable CompletableFuture<Payment> underway;
    private volatile @Nullable Payment latest;

    PaymentWatch(Supplier<CompletableFuture<Payment>> question, Predicate<Payment> until, Duration timeout) {
        if (timeout.isNegative()) {
            throw new IllegalArgumentException("timeout is " + timeout + "; give zero or more.");
        }
        this.question = question;
        this.until = until;
        this.timeout = timeout;
        this.end = System.nanoTime() + (timeout.compareTo(LONGEST) > 0 ? LONGEST : timeout).toNanos();
    }

    void ask() {
        if (isDone()) {
            return;
        }
        try {
            CompletableFuture<Payment> asked = question.get();
            underway = asked;
            asked.copy()
                    .orTimeout(end - System.nanoTime(), TimeUnit.NANOSECONDS)
                    .whenComplete(this::answered);
            if (isDone()) {
                asked.cancel(true);
            }
        } catch (RuntimeException e) {
            completeExceptionally(e); // nobody is there who could catch it
        }
    }

    private void answered(@Nullable Payment payment, @Nullable Throwable thrown) {
        Throwable failure =
                thrown instanceof CompletionException && thrown.getCause() != null ? thrown.getCause() : thrown;
        try {
            if (payment != null) {
                latest = payment;
                if (until.test(payment)) {
                    complete(payment);
                } else {
                    waitAndAsk();
                }
            } else if (failure instanceof TimeoutException) {
                timeIsOver();
                hangUp();
            } else {
                completeExceptionally(failure);
            }
        } catch (RuntimeException e) {
            completeExceptionally(e); // the caller's condition failed
        }
    }

    private void waitAndAsk() {
        long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
        if (left <= 0) {
            timeIsOver();
            return;
        }
        long pause = Math.min(pauseMillis, left);
        pauseMillis = Math.min(LONGEST_PAUSE_MILLIS, pauseMillis * 3 / 2);
        CompletableFuture.delayedExecutor(pause, TimeUnit.MILLISECONDS).execute(this::ask);
    }

    private void timeIsOver() {
        Payment last = latest;
        completeExceptionally(new CallTimeoutException(
                "getPayment: after " + timeout
                        + (last == null
                                ? " the state of the payment is not known."
                                : " the payment is still " + last.status() + "."),
                true,
                null));
    }

    private void hangUp() {
        CompletableFuture<Payment> asked = underway;
        if (asked != null) {
            asked.cancel(true);
        }
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        boolean cancelled = super.cancel(mayInterruptIfRunning);
        hangUp();
        return cancelled;
    }

    /** Futures that are derived from this one are plain. */
    @Override
    public <U> CompletableFuture<U> newIncompleteFuture() {
        return new CompletableFuture<>();
    }
}
