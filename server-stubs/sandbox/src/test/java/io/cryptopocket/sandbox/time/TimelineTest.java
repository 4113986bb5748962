package io.cryptopocket.sandbox.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final Instant START = Instant.parse("2026-03-01T10:00:00Z");

    private final SandboxClock clock = new SandboxClock(() -> START);
    private final Timeline timeline = new Timeline(clock);
    private final List<String> seen = new ArrayList<>();

    @Test
    void lets_nothing_happen_early() {
        timeline.schedule(START.plusSeconds(1), now -> seen.add("late"));
        timeline.settle();

        assertThat(seen).isEmpty();
        assertThat(timeline.outstanding()).isEqualTo(1);
    }

    @Test
    void lets_things_happen_in_the_order_in_which_they_are_due() {
        timeline.schedule(START.plusSeconds(2), now -> seen.add("second"));
        timeline.schedule(START.plusSeconds(1), now -> seen.add("first"));
        timeline.schedule(START.plusSeconds(2), now -> seen.add("third"));
        clock.forward(Duration.ofSeconds(2));
        timeline.settle();

        assertThat(seen).containsExactly("first", "second", "third");
        assertThat(timeline.outstanding()).isZero();
    }

    @Test
    void tells_each_event_the_moment_it_was_due_also_if_one_leads_to_another() {
        timeline.schedule(START.plusSeconds(1), first -> {
            seen.add("first " + Duration.between(START, first).toSeconds());
            timeline.schedule(
                    first.plusSeconds(1),
                    next -> seen.add("next " + Duration.between(START, next).toSeconds()));
        });
        clock.forward(Duration.ofDays(1));
        timeline.settle();

        assertThat(seen).containsExactly("first 1", "next 2");
    }

    @Test
    void does_what_is_due_before_anybody_looks() {
        timeline.schedule(START.plusSeconds(1), now -> seen.add("due"));
        clock.forward(Duration.ofSeconds(5));

        assertThat(timeline.<List<String>>perform(now -> List.copyOf(seen))).containsExactly("due");
    }
}
