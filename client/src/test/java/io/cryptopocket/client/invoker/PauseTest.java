package io.cryptopocket.client.invoker;

import static org.assertj.core.api.Assertions.assertThat;

import io.cryptopocket.client.CallOptions;
import io.cryptopocket.client.api.CommonApi;
import io.cryptopocket.client.error.CryptoPocketException;
import io.cryptopocket.client.error.Refusal;
import io.cryptopocket.client.error.RefusedException;
import io.cryptopocket.client.error.TransportException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long a call waits before it is sent again. */
class PauseTest {

    private static final CallOptions TEN = CallOptions.DEFAULT.withRetries(10);
    private static final Deadline FAR = Deadline.in(Duration.ofHours(1));
    private static final CryptoPocketException BROKEN = new TransportException("broken", true, null);

    private static Duration pause(Deadline deadline, int attempts, CryptoPocketException failure) {
        return Repetition.pause(CommonApi.listAvailableAssetsCall(), TEN, deadline, attempts, failure);
    }

    private static CryptoPocketException asking(Duration wait) {
        return RefusedException.of(new Refusal("getPayment", 429, null, Map.of(), null, null, wait, null));
    }

    @ParameterizedTest
    @CsvSource({"1,100,200", "2,200,400", "3,400,800", "5,1600,3200", "6,2500,5000", "10,2500,5000"})
    void grows_up_to_five_seconds_and_half_of_it_is_chance(int attempts, long least, long most) {
        List<Long> pauses = IntStream.range(0, 500)
                .mapToObj(i -> pause(FAR, attempts, BROKEN).toMillis())
                .toList();
        assertThat(pauses).allSatisfy(each -> assertThat(each).isBetween(least, most));
        assertThat(Set.copyOf(pauses)).hasSizeGreaterThan(20);
    }

    @Test
    void is_what_the_server_asks_for() {
        assertThat(pause(FAR, 1, asking(Duration.ofSeconds(7)))).isEqualTo(Duration.ofSeconds(7));
    }

    @Test
    void is_not_begun_when_it_would_outlast_the_call() {
        assertThat(pause(Deadline.in(Duration.ofSeconds(5)), 1, asking(Duration.ofSeconds(7))))
                .isNull();
        assertThat(pause(Deadline.in(Duration.ofMillis(50)), 1, BROKEN)).isNull();
    }

    @Test
    void is_not_begun_after_the_last_repetition() {
        assertThat(pause(FAR, 10, BROKEN)).isNotNull();
        assertThat(pause(FAR, 11, BROKEN)).isNull();
    }
}
