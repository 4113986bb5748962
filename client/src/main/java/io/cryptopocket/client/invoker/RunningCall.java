package io.cryptopocket.client.invoker;

import io.cryptopocket.client.CallOptions;
import io.cryptopocket.client.error.AuthorizationException;
import io.cryptopocket.client.error.CryptoPocketException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A call that nobody waits for in a thread: the same steps as {@link HttpCaller#send}, each started by the one before. */
final class RunningCall<T> extends CompletableFuture<T> {

    /** Sends one request. */
    @FunctionalInterface
    interface Exchange {
        CompletableFuture<RawAnswer> send(Call<?> call, TokenSource.@Nullable Issued token, Deadline deadline);
    }

    private final Call<T> call;
    private final CallOptions options;
    private final Deadline deadline;
    private final TokenSource tokens;
    private final Exchange exchange;
    private int failures;
    private boolean renewed;
    private volatile @Nullable CompletableFuture<RawAnswer> underway;

    RunningCall(Call<T> call, CallOptions options, Deadline deadline, TokenSource tokens, Exchange exchange) {
        this.call = call;
        this.options = options;
        this.deadline = deadline;
        this.tokens = tokens;
        this.exchange = exchange;
    }

    void start() {
        if (isDone()) {
            return;
        }
        if (call.description().tokenHeader() == null) {
            attempt(null);
            return;
        }
        TokenSource.Issued atHand = tokens.atHand();
        if (atHand != null) {
            attempt(atHand);
            return;
        }
        tokens.get()
                .thenApply(
                        token -> token) // a future of our own: a time-out here must not take the token from the others
                .orTimeout(deadline.remaining().toNanos(), TimeUnit.NANOSECONDS)
                .whenComplete((token, failure) -> {
                    if (failure == null) {
                        attempt(token);
                    } else {
                        completeExceptionally(Failures.of(call.operationId(), failure, 0));
                    }
                });
    }

    private void attempt(TokenSource.@Nullable Issued token) {
        try {
            CompletableFuture<RawAnswer> answer = exchange.send(call, token, deadline);
            underway = answer;
            if (isDone()) {
                answer.cancel(true);
            }
            answer.thenApply(raw -> AnswerReader.read(call, raw)).whenComplete((value, failure) -> {
                if (failure == null) {
                    complete(value);
                } else {
                    failed(
                            token,
                            failure instanceof CompletionException && failure.getCause() != null
                                    ? failure.getCause()
                                    : failure);
                }
            });
        } catch (RuntimeException e) {
            completeExceptionally(e);
        }
    }

    private void failed(TokenSource.@Nullable Issued token, Throwable failure) {
        if (failure instanceof AuthorizationException && token != null && !renewed) {
            renewed = true;
            tokens.refused(token);
            start();
            return;
        }
        Duration pause = failure instanceof CryptoPocketException known
                ? Repetition.pause(call, options, deadline, ++failures, known)
                : null;
        if (pause == null) {
            completeExceptionally(failure);
            return;
        }
        Trace.repeating(call, failures, pause);
        CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS)
                .execute(this::start);
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        boolean cancelled = super.cancel(mayInterruptIfRunning);
        CompletableFuture<RawAnswer> answer = underway;
        if (cancelled && answer != null) {
            answer.cancel(true);
        }
        return cancelled;
    }

    /** Futures that are derived from this one are plain. */
    @Override
    public <U> CompletableFuture<U> newIncompleteFuture() {
        return new CompletableFuture<>();
    }
}
