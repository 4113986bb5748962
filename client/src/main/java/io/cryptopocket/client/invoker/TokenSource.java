package io.cryptopocket.client.invoker;

import io.cryptopocket.client.error.UnexpectedAnswerException;
import io.cryptopocket.client.model.Token;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The one token of a client: fetched when first needed, shared by all calls, renewed when used up or refused.
 *
 * <p>However many callers ask at once, one request is under way: the first puts a future in place, the others find it there.
 */
final class TokenSource {

    /** A token is renewed a little early, so that it does not run out between here and the server. */
    private static final Duration MARGIN = Duration.ofSeconds(5);

    private static final Duration YEAR = Duration.ofDays(365);
    private static final Pattern HEADER = Pattern.compile("[\\x21-\\x7e]([\\x20-\\x7e]*[\\x21-\\x7e])?");

    /** A token and the moment from which on it is not used any more. */
    static final class Issued {

        private final String text;
        private final Instant usedUp;

        private Issued(String text, Instant usedUp) {
            this.text = text;
            this.usedUp = usedUp;
        }

        String text() {
            return text;
        }
    }

    private final Supplier<CompletableFuture<Token>> issuer;
    private final Clock clock;
    private final AtomicReference<@Nullable CompletableFuture<Issued>> current = new AtomicReference<>();

    TokenSource(Supplier<CompletableFuture<Token>> issuer, Clock clock) {
        this.issuer = issuer;
        this.clock = clock;
    }

    /** The token, when one is at hand and good. */
    @Nullable
    Issued atHand() {
        CompletableFuture<Issued> now = current.get();
        return now != null && isGood(now) ? now.getNow(null) : null;
    }

    /** The token that is there, or the one that is on its way. Belongs to all callers: do not complete or cancel it. */
    CompletableFuture<Issued> get() {
        while (true) {
            CompletableFuture<Issued> now = current.get();
            if (now != null && (!now.isDone() || isGood(now))) {
                return now;
            }
            CompletableFuture<Issued> next = new CompletableFuture<>();
            if (current.compareAndSet(now, next)) {
                fetch(next);
                return next;
            }
        }
    }

    /** Forgets a token that the server refused, unless another caller has done so already. */
    void refused(Issued token) {
        CompletableFuture<Issued> now = current.get();
        if (now != null && now.isDone() && !now.isCompletedExceptionally() && now.join() == token) {
            current.compareAndSet(now, null);
        }
    }

    private boolean isGood(CompletableFuture<Issued> done) {
        return done.isDone()
                && !done.isCompletedExceptionally()
                && clock.instant().isBefore(done.join().usedUp);
    }

    private void fetch(CompletableFuture<Issued> next) {
        Instant asked = clock.instant();
        // Whatever goes wrong on the way must reach the future: callers wait for it.
        issuer.get().thenApply(token -> issued(token, asked)).whenComplete((issued, failure) -> {
            if (failure == null) {
                next.complete(issued);
            } else {
                // Who waits now is told; who comes later tries again.
                current.compareAndSet(next, null);
                next.completeExceptionally(failure);
            }
        });
    }

    private static Issued issued(Token token, Instant asked) {
        if (!HEADER.matcher(token.token()).matches()) {
            // The HTTP client would refuse it too, in a message that quotes it.
            throw new UnexpectedAnswerException("authenticate: the token of the server fits into no header.");
        }
        return new Issued(token.token(), usedUp(asked, life(token)));
    }

    /** A token whose life is shorter than the margin is used until it is refused. */
    private static Instant usedUp(Instant asked, Duration life) {
        return life.compareTo(MARGIN) > 0
                ? asked.plus(life.compareTo(YEAR) > 0 ? YEAR : life).minus(MARGIN)
                : Instant.MAX;
    }

    /** The vendor does not document how long a token lives: an answer that does not say it is an answer all the same. */
    private static Duration life(Token token) {
        try {
            return Duration.ofSeconds(token.expiresIn());
        } catch (UnexpectedAnswerException e) {
            return Duration.ZERO;
        }
    }
}
