package io.cryptopocket.client;

import io.cryptopocket.client.error.CallTimeoutException;
import io.cryptopocket.client.model.Payment;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Asks for a payment, with growing pauses, until a condition holds or the time is over. */
final class PaymentWatch extends CompletableFuture<Payment> {

    private static final long LONGEST_PAUSE_MILLIS = 15_000;

    private final Supplier<CompletableFuture<Payment>> question;
    private final Predicate<Payment> until;
    private final Duration timeout;
    private final long end;
    private long pauseMillis = 1_000;

    PaymentWatch(Supplier<CompletableFuture<Payment>> question, Predicate<Payment> until, Duration timeout) {
        this.question = question;
        this.until = until;
        this.timeout = timeout;
        this.end = System.nanoTime() + timeout.toNanos();
    }

    void ask() {
        if (!isDone()) {
            question.get().whenComplete(this::answered);
        }
    }

    private void answered(@Nullable Payment payment, @Nullable Throwable failure) {
        try {
            if (failure != null || payment == null) {
                completeExceptionally(
                        failure instanceof CompletionException wrapped && wrapped.getCause() != null
                                ? wrapped.getCause()
                                : failure);
            } else if (until.test(payment)) {
                complete(payment);
            } else {
                waitAndAsk(payment);
            }
        } catch (RuntimeException e) {
            completeExceptionally(e); // the caller's condition failed
        }
    }

    private void waitAndAsk(Payment payment) {
        long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
        if (left <= 0) {
            completeExceptionally(new CallTimeoutException(
                    "getPayment: after " + timeout + " the payment is still " + payment.status() + ".", true, null));
            return;
        }
        long pause = Math.min(pauseMillis, left);
        pauseMillis = Math.min(LONGEST_PAUSE_MILLIS, pauseMillis * 3 / 2);
        CompletableFuture.delayedExecutor(pause, TimeUnit.MILLISECONDS).execute(this::ask);
    }

    /** Futures that are derived from this one are plain. */
    @Override
    public <U> CompletableFuture<U> newIncompleteFuture() {
        return new CompletableFuture<>();
    }
}
