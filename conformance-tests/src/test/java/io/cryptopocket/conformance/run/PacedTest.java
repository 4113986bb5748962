package io.cryptopocket.conformance.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.cryptopocket.conformance.peer.TargetChoice;
import io.cryptopocket.conformance.verdict.Progress;
import io.cryptopocket.conformance.verdict.Row;
import io.cryptopocket.conformance.verdict.Run;
import io.cryptopocket.spec.Contract;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PacedTest {

    private static final int PER_SECOND = 8;

    @Test
    void every_request_counts_and_not_every_case() {
        Selection pages = new Selection(List.of("list*-pages_agree"), Optional.empty(), false, Optional.empty());
        Watch watch = new Watch();
        Run run = Suite.of(Contract.load())
                .run(
                        new RunRequest(
                                new TargetChoice.BuiltIn(),
                                pages,
                                RunRequest.DEFAULT_WORKERS,
                                OptionalDouble.of(PER_SECOND),
                                1,
                                RunRequest.DEFAULT_TIMEOUT,
                                Duration.ZERO,
                                List.of()),
                        watch);
        long requests =
                run.rows().stream().mapToLong(row -> row.exchanges().size()).sum();
        assertThat(requests).isGreaterThan(15);
        assertThat(watch.took).isGreaterThan(Duration.ofMillis((requests - 1) * 1000 / PER_SECOND));
    }

    @Test
    void an_interrupt_ends_the_waiting() {
        Pace hours = new Pace(OptionalDouble.of(0.0001));
        hours.next();
        Thread.currentThread().interrupt();
        hours.next();
        assertThat(Thread.interrupted()).isTrue();
    }

    /** From the first case to the last: the sandbox is there by then. */
    private static final class Watch implements Progress {
        private long start;
        private Duration took = Duration.ZERO;

        @Override
        public void started(int cases) {
            start = System.nanoTime();
        }

        @Override
        public void finished(Row row) {}

        @Override
        public void ended(Run run) {
            took = Duration.ofNanos(System.nanoTime() - start);
        }
    }
}
