package io.cryptopocket.sandbox.recent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RecentExchangesTest {

    private final RecentExchanges recent = new RecentExchanges();

    @Test
    void forgets_the_oldest() {
        add(RecentExchanges.MOST + 5);
        assertThat(recent.after(0, 1000))
                .hasSize(RecentExchanges.MOST)
                .first()
                .satisfies(newest -> assertThat(newest.number()).isEqualTo(RecentExchanges.MOST + 5));
    }

    @Test
    void gives_those_after_a_number_newest_first() {
        add(5);
        assertThat(recent.after(3, 10)).extracting(Exchange::number).containsExactly(5L, 4L);
        assertThat(recent.after(0, 2)).extracting(Exchange::number).containsExactly(5L, 4L);
        assertThat(recent.after(5, 10)).isEmpty();
    }

    @Test
    void counts_on_after_it_was_cleared() {
        add(2);
        recent.clear();
        assertThat(recent.after(0, 10)).isEmpty();
        add(1);
        assertThat(recent.after(2, 10)).extracting(Exchange::number).containsExactly(3L);
    }

    private void add(int count) {
        for (int i = 0; i < count; i++) {
            recent.add(number -> new Exchange(
                    number, Instant.EPOCH, Duration.ZERO, "GET", "/", "", "", MaskedBody.NONE, 200, MaskedBody.NONE));
        }
    }
}
