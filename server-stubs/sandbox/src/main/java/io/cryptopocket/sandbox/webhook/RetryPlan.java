package io.cryptopocket.sandbox.webhook;

import java.time.Duration;

/**
 * How often a delivery is tried, and after which pauses.
 *
 * @param attempts tries in all, the first included
 * @param firstPause pause after the first try; it doubles with every further one
 * @param longestPause no pause is longer
 */
public record RetryPlan(int attempts, Duration firstPause, Duration longestPause) {

    /** Eight tries within about two minutes: 1, 2, 4, 8, 16, 32 and 60 seconds apart. */
    public static final RetryPlan STANDARD = new RetryPlan(8, Duration.ofSeconds(1), Duration.ofMinutes(1));

    /** The pause after so many tries that failed. */
    public Duration pauseAfter(int failures) {
        Duration pause = firstPause;
        for (int doubled = 1; doubled < failures && pause.compareTo(longestPause) < 0; doubled++) {
            pause = pause.multipliedBy(2);
        }
        return pause.compareTo(longestPause) < 0 ? pause : longestPause;
    }
}
