package io.cryptopocket.sandbox.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PaceTest {

    @Test
    void says_how_long_steps_take() {
        assertThat(Pace.STANDARD.lasting(1)).contains("1 second");
        assertThat(Pace.STANDARD.lasting(2)).contains("2 seconds");
        assertThat(new Pace(Duration.ofMillis(250)).lasting(2)).contains("500 ms");
        assertThat(new Pace(Duration.ofMillis(1_500)).lasting(1)).contains("1500 ms");
        assertThat(Pace.BY_HAND.lasting(1)).isEmpty();
    }
}
