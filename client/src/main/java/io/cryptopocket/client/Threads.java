package io.cryptopocket.client;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;

/** The threads that answers are handled on. */
final class Threads {

    /** More than one for each core, because reading a document that is uploaded may block. */
    private static final int MOST = 16;

    private Threads() {}

    /**
     * A few daemon threads that end when idle, however many calls are under way. A pool of this kind wakes the thread that worked
     * last, whose caches are warm; one with a queue wakes the thread that rested longest, which made a call a third slower.
     */
    static ExecutorService few() {
        return new ForkJoinPool(
                MOST,
                pool -> {
                    ForkJoinWorkerThread thread = ForkJoinPool.defaultForkJoinWorkerThreadFactory.newThread(pool);
                    thread.setName("cryptopocket-" + thread.getPoolIndex());
                    return thread;
                },
                null,
                true);
    }
}
