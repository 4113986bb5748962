package io.cryptopocket.conformance.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LanesTest {

    private static final Request GET = new Request("GET", Parts.of("/x"), Map.of(), Optional.empty());
    private static final Answer OK = new Answer(200, Map.of(), new byte[0], false, Duration.ZERO);

    @Test
    void three_threads_share_two_lanes() throws Exception {
        AtomicInteger underWay = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        // Nobody goes on alone: with a single lane this would never end.
        CyclicBarrier two = new CyclicBarrier(2);
        Lanes lanes = new Lanes(
                (request, credentials) -> {
                    most.accumulateAndGet(underWay.incrementAndGet(), Math::max);
                    meet(two);
                    underWay.decrementAndGet();
                    return OK;
                },
                2);
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Thread thread = new Thread(() -> {
                for (int n = 0; n < 20; n++) {
                    send(lanes);
                }
            });
            threads.add(thread);
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(most).hasValue(2);
    }

    @Test
    void a_lane_is_free_again_after_a_failure() throws Exception {
        AtomicInteger count = new AtomicInteger();
        Lanes lanes = new Lanes(
                (request, credentials) -> {
                    if (count.incrementAndGet() == 1) {
                        throw new NoAnswer("lost.");
                    }
                    return OK;
                },
                1);
        send(lanes);
        assertThat(lanes.send(GET, Map.of())).isSameAs(OK);
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await(30, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void send(Lanes lanes) {
        try {
            lanes.send(GET, Map.of());
        } catch (NoAnswer expected) {
            // The lane is what is looked at.
        }
    }
}
