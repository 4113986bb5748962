package io.cryptopocket.client.invoker;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {

    private static Duration retryAfter(String... headers) {
        Map<String, List<String>> map = new TreeMap<>();
        for (int i = 0; i < headers.length; i += 2) {
            map.put(headers[i], List.of(headers[i + 1]));
        }
        return RetryAfter.of(HttpHeaders.of(map, (name, value) -> true));
    }

    @Test
    void reads_seconds() {
        assertThat(retryAfter("Retry-After", " 120 ")).isEqualTo(Duration.ofMinutes(2));
        assertThat(retryAfter("retry-after", "0")).isEqualTo(Duration.ZERO);
    }

    @Test
    void reads_a_moment_by_the_clock_of_the_server() {
        assertThat(retryAfter("Date", "Wed, 21 Oct 2015 07:28:00 GMT", "Retry-After", "Wed, 21 Oct 2015 07:28:30 GMT"))
                .isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void reads_a_moment_by_the_clock_of_this_machine_when_the_server_shows_none() {
        String later = DateTimeFormatter.RFC_1123_DATE_TIME.format(
                ZonedDateTime.now(ZoneOffset.UTC).plusHours(1));
        assertThat(retryAfter("Retry-After", later)).isBetween(Duration.ofMinutes(50), Duration.ofHours(1));
        assertThat(retryAfter("Date", "today", "Retry-After", later)).isNotNull();
    }

    @Test
    void takes_a_moment_that_is_over_for_now() {
        assertThat(retryAfter("Retry-After", "Wed, 21 Oct 2015 07:28:00 GMT")).isEqualTo(Duration.ZERO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "-1", "1.5", "99999999999999999999", "2026-06-15T09:30:00Z"})
    void does_not_guess(String text) {
        assertThat(retryAfter("Retry-After", text)).isNull();
        assertThat(retryAfter()).isNull();
    }
}
