package io.cryptopocket.client.invoker;

import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** The header {@code Retry-After}: seconds, or a moment. */
final class RetryAfter {

    private RetryAfter() {}

    static @Nullable Duration of(HttpHeaders headers) {
        return headers.firstValue("Retry-After")
                .map(text -> parsed(text.strip(), headers))
                .orElse(null);
    }

    private static @Nullable Duration parsed(String text, HttpHeaders headers) {
        if (text.matches("\\d{1,9}")) {
            return Duration.ofSeconds(Long.parseLong(text));
        }
        Instant moment = moment(text);
        if (moment == null) {
            return null;
        }
        // By the clock that the moment was read from, when the server shows it.
        Instant now = headers.firstValue("Date").map(RetryAfter::moment).orElseGet(Instant::now);
        return now.isBefore(moment) ? Duration.between(now, moment) : Duration.ZERO;
    }

    private static @Nullable Instant moment(String text) {
        try {
            return ZonedDateTime.parse(text.strip(), DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
