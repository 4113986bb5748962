package io.cryptopocket.client;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** The threads that answers are handled on. */
final class Threads {

    /** More than one for each core, because reading a document that is uploaded may block. */
    private static final int MOST = 16;

    private static final AtomicInteger COUNT = new AtomicInteger();

    private Threads() {}

    /** A few daemon threads that end when idle; however many calls are under way, there are no more. */
    static ExecutorService few() {
        ThreadPoolExecutor threads =
                new ThreadPoolExecutor(MOST, MOST, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
                    Thread thread = new Thread(task, "cryptopocket-" + COUNT.incrementAndGet());
                    thread.setDaemon(true);
                    return thread;
                });
        threads.allowCoreThreadTimeOut(true);
        return threads;
    }
}
