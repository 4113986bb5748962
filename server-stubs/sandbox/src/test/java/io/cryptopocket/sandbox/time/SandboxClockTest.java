package io.cryptopocket.sandbox.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SandboxClockTest {

    private static final Instant START = Instant.parse("2026-03-01T10:00:00Z");

    private Instant real = START;
    private final SandboxClock clock = new SandboxClock(() -> real);

    @Test
    void runs_with_the_real_clock_and_can_be_put_forward() {
        real = START.plusSeconds(5);
        clock.forward(Duration.ofHours(1));

        assertThat(clock.instant()).isEqualTo(START.plusSeconds(3605));
    }

    @Test
    void stands_still_while_held_and_runs_on_from_there() {
        clock.hold();
        real = START.plusSeconds(60);
        assertThat(clock.instant()).isEqualTo(START);

        clock.release();
        real = START.plusSeconds(61);
        assertThat(clock.instant()).isEqualTo(START.plusSeconds(1));
        assertThat(clock.isHeld()).isFalse();
    }

    @Test
    void can_be_put_forward_while_held() {
        clock.hold();
        clock.forward(Duration.ofMinutes(1));

        assertThat(clock.instant()).isEqualTo(START.plusSeconds(60));
    }

    @Test
    void never_goes_back() {
        clock.instant();
        real = START.minusSeconds(10);

        assertThat(clock.instant()).isEqualTo(START);
        assertThatThrownBy(() -> clock.forward(Duration.ofSeconds(-1)))
                .hasMessage("The clock only goes forward, but PT-1S was asked for.");
    }
}
