package io.cryptopocket.conformance.run;

import io.cryptopocket.conformance.cases.Case;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;

/**
 * Cases that have begun.
 *
 * @param silent open when none of them sends anything any more
 * @param ended open when all have ended
 */
record Batch(CountDownLatch silent, CountDownLatch ended) {

    /** @param work carries out a case and may say before its end that it sends nothing any more */
    static Batch begin(List<Case> cases, BiConsumer<Case, Runnable> work, ExecutorService threads) {
        Batch batch = new Batch(new CountDownLatch(cases.size()), new CountDownLatch(cases.size()));
        cases.forEach(test -> threads.execute(() -> batch.carryOut(test, work)));
        return batch;
    }

    private void carryOut(Case test, BiConsumer<Case, Runnable> work) {
        AtomicBoolean said = new AtomicBoolean();
        Runnable fallSilent = () -> {
            if (said.compareAndSet(false, true)) {
                silent.countDown();
            }
        };
        try {
            work.accept(test, fallSilent);
        } finally {
            fallSilent.run();
            ended.countDown();
        }
    }
}
