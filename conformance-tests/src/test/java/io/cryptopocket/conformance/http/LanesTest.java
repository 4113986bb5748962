package io.cryptopocket.conformance.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
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
        AtomicInteger sent = new AtomicInteger();
        CountDownLatch two = new CountDownLatch(2);
        CountDownLatch go = new CountDownLatch(1);
        Lanes lanes = new Lanes(
                (request, credentials) -> {
                    most.accumulateAndGet(underWay.incrementAndGet(), Math::max);
                    two.countDown();
                    await(go);
                    underWay.decrementAndGet();
                    sent.incrementAndGet();
                    return OK;
                },
                2);
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Thread thread = new Thread(() -> send(lanes));
            threads.add(thread);
            if (i == 2) {
                // With a single lane this would never end.
                await(two);
            }
            thread.start();
        }
        while (threads.get(2).getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
        go.countDown();
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(most).hasValue(2);
        assertThat(sent).hasValue(3);
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

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
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
