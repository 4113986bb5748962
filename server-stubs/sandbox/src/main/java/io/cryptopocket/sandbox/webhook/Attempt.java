package io.cryptopocket.sandbox.webhook;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One try to deliver an event, for the list that a tester looks at.
 *
 * @param delivery number of the delivery; all tries of one event share it
 * @param number which try it was, from 1
 * @param status HTTP status that came back, or null if none did
 * @param acknowledged whether that was a 2xx
 * @param detail what happened, in a few words, without secrets
 */
public record Attempt(
        long delivery,
        EventType type,
        String subject,
        URI url,
        int number,
        Instant at,
        @Nullable Integer status,
        boolean acknowledged,
        String detail) {}
