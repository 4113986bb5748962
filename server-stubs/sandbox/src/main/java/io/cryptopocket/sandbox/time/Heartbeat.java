package io.cryptopocket.sandbox.time;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Settles a time line again and again, so that what is due happens although nobody looks: a webhook goes out on time.
 *
 * <p>It asks instead of waiting for the next event, because the clock of the sandbox may be held or put forward
 * meanwhile.
 */
public final class Heartbeat implements AutoCloseable {

    private static final Logger LOG = System.getLogger(Heartbeat.class.getName());

    private final ScheduledThreadPoolExecutor executor;

    private Heartbeat(ScheduledThreadPoolExecutor executor) {
        this.executor = executor;
    }

    /** Starts on one daemon thread. */
    public static Heartbeat start(Duration every, Runnable settle) {
        ScheduledThreadPoolExecutor executor = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task, "sandbox-heartbeat");
            thread.setDaemon(true);
            return thread;
        });
        long millis = every.toMillis();
        executor.scheduleWithFixedDelay(() -> beat(settle), millis, millis, TimeUnit.MILLISECONDS);
        return new Heartbeat(executor);
    }

    /** A task that throws would never run again. */
    private static void beat(Runnable settle) {
        try {
            settle.run();
        } catch (RuntimeException failure) {
            LOG.log(Level.ERROR, "what was due could not be settled", failure);
        }
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
