package io.cryptopocket.sandbox.time;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * How quickly things go on by themselves.
 *
 * @param step time that a thing spends in each state, or null if nothing goes on unless somebody makes it
 */
public record Pace(@Nullable Duration step) {

    /** One second for each state. */
    public static final Pace STANDARD = new Pace(Duration.ofSeconds(1));

    /** Nothing happens by itself. */
    public static final Pace BY_HAND = new Pace(null);

    /** How long so many steps take, in words; empty if nothing happens by itself. */
    public Optional<String> lasting(int steps) {
        return Optional.ofNullable(step).map(one -> words(one.multipliedBy(steps)));
    }

    private static String words(Duration time) {
        if (time.toMillisPart() > 0) {
            return time.toMillis() + " ms";
        }
        return time.toSeconds() == 1 ? "1 second" : time.toSeconds() + " seconds";
    }

    /** Lets something happen one step after {@code now}, or never. */
    public void next(Timeline timeline, Instant now, Consumer<Instant> event) {
        if (step != null) {
            timeline.schedule(now.plus(step), event);
        }
    }
}
