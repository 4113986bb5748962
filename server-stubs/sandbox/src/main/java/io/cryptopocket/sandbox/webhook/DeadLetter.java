package io.cryptopocket.sandbox.webhook;

import java.net.URI;
import java.time.Instant;

/**
 * A delivery that was given up.
 *
 * @param delivery number of the delivery
 * @param reason why the last try failed, or that the queue was full
 */
public record DeadLetter(long delivery, Event event, URI url, int attempts, Instant givenUp, String reason) {}
