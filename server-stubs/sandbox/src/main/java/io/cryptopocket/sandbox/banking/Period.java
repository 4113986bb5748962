package io.cryptopocket.sandbox.banking;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Days in UTC, both ends included.
 *
 * @param from null for from the beginning
 * @param to null for until now
 */
public record Period(@Nullable LocalDate from, @Nullable LocalDate to) {

    public static final Period ALL = new Period(null, null);

    /** Whether the last day is before the first. */
    public boolean isBackwards() {
        return from != null && to != null && to.isBefore(from);
    }

    Instant start() {
        return from == null ? Instant.MIN : from.atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    /** The first moment that is outside again. */
    Instant end() {
        return to == null || to.equals(LocalDate.MAX)
                ? Instant.MAX
                : to.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
    }
}
