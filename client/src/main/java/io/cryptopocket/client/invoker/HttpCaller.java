package io.cryptopocket.client.invoker;

import io.cryptopocket.client.CallOptions;
import io.cryptopocket.client.api.CommonApi;
import io.cryptopocket.client.error.AuthorizationException;
import io.cryptopocket.client.error.CryptoPocketException;
import io.cryptopocket.client.model.AuthenticateRequest;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Sends calls with the JDK's HTTP client. Thread-safe. */
public final class HttpCaller implements Caller {

    private final Settings settings;
    private final CallOptions options;
    private final RequestWriter requests;
    private final TokenSource tokens;
    private final Underway underway;
    private final BodyWatch bodies;

    /**
     * A caller with a token of its own.
     *
     * @param settings where to send calls, and as whom
     * @param options how
     */
    public HttpCaller(Settings settings, CallOptions options) {
        this.settings = settings;
        this.options = options;
        this.requests = new RequestWriter(settings);
        AuthenticateRequest credentials = AuthenticateRequest.builder()
                .apiKey(settings.apiKey())
                .apiSecret(settings.apiSecret())
                .build();
        this.tokens = new TokenSource(
                () -> started(CommonApi.authenticateCall(credentials).repeatable()), settings.clock());
        this.underway = new Underway();
        this.bodies = new BodyWatch();
    }

    private HttpCaller(HttpCaller other, CallOptions options) {
        this.settings = other.settings;
        this.options = options;
        this.requests = other.requests;
        this.tokens = other.tokens;
        this.underway = other.underway;
        this.bodies = other.bodies;
    }

    /**
     * The same caller, token included, with other options.
     *
     * @param other replace the options
     * @return a view of this caller
     */
    public HttpCaller with(CallOptions other) {
        return new HttpCaller(this, other);
    }

    /**
     * Takes no more calls, in whatever view of this caller. Calls that are under way go on.
     *
     * @param atTheEnd run when the last of them is over
     */
    public void close(Runnable atTheEnd) {
        underway.close(atTheEnd);
    }

    @Override
    public <T> T send(Call<T> call) {
        underway.enter(call.operationId());
        try {
            return sent(call);
        } finally {
            underway.leave();
        }
    }

    @SuppressWarnings("NullAway") // null is the answer of calls that return nothing
    private <T> T sent(Call<T> call) {
        Deadline deadline = deadline(call);
        boolean renewed = false;
        for (int failures = 0; ; ) {
            TokenSource.Issued token = call.description().tokenHeader() == null ? null : token(call, deadline);
            try {
                return AnswerReader.read(call, exchange(call, token, deadline));
            } catch (AuthorizationException e) {
                if (token == null || renewed) {
                    throw e;
                }
                renewed = true;
                tokens.refused(token);
            } catch (CryptoPocketException e) {
                Duration pause = Repetition.pause(call, options, deadline, ++failures, e);
                if (pause == null) {
                    throw e;
                }
                Trace.repeating(call, failures, pause);
                sleep(call, pause);
            }
        }
    }

    @Override
    public <T> CompletableFuture<T> sendAsync(Call<T> call) {
        underway.enter(call.operationId());
        CompletableFuture<T> running = started(call);
        running.whenComplete((value, failure) -> underway.leave());
        return running;
    }

    private <T> CompletableFuture<T> started(Call<T> call) {
        RunningCall<T> running = new RunningCall<>(call, options, deadline(call), tokens, this::exchangeAsync);
        running.start();
        return running;
    }

    private Deadline deadline(Call<?> call) {
        return Deadline.in(
                call.body() instanceof RequestBody.Streamed ? options.uploadTimeout() : options.callTimeout());
    }

    private TokenSource.Issued token(Call<?> call, Deadline deadline) {
        TokenSource.Issued atHand = tokens.atHand();
        if (atHand != null) {
            return atHand;
        }
        try {
            return tokens.get().get(deadline.remaining().toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Failures.interrupted(call.operationId(), false, e);
        } catch (TimeoutException e) {
            throw Failures.timeout(call.operationId(), false, e);
        } catch (ExecutionException e) {
            throw Failures.of(call.operationId(), e, settings.answerLimit());
        }
    }

    private RawAnswer exchange(Call<?> call, TokenSource.@Nullable Issued token, Deadline deadline) {
        long started = System.nanoTime();
        try {
            HttpResponse<byte[]> response = settings.http()
                    .send(
                            requests.write(call, token, deadline.remaining()),
                            LimitedBody.handler(settings.answerLimit(), deadline, bodies));
            return Trace.answered(call, started, answer(response));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Failures.interrupted(call.operationId(), true, e);
        } catch (IOException e) {
            throw Failures.of(call.operationId(), e, settings.answerLimit());
        }
    }

    private CompletableFuture<RawAnswer> exchangeAsync(
            Call<?> call, TokenSource.@Nullable Issued token, Deadline deadline) {
        long started = System.nanoTime();
        CompletableFuture<HttpResponse<byte[]>> exchange = settings.http()
                .sendAsync(
                        requests.write(call, token, deadline.remaining()),
                        LimitedBody.handler(settings.answerLimit(), deadline, bodies));
        CompletableFuture<RawAnswer> answer = exchange.handle((response, failure) -> {
            if (failure != null) {
                throw Failures.of(call.operationId(), failure, settings.answerLimit());
            }
            return Trace.answered(call, started, answer(response));
        });
        // Cancelling a dependent future does not reach the exchange by itself.
        answer.whenComplete((done, failure) -> {
            if (answer.isCancelled()) {
                exchange.cancel(true);
            }
        });
        return answer;
    }

    private static RawAnswer answer(HttpResponse<byte[]> response) {
        return new RawAnswer(response.statusCode(), response.headers(), response.body());
    }

    private static void sleep(Call<?> call, Duration pause) {
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Failures.interrupted(call.operationId(), true, e);
        }
    }
}
