package io.cryptopocket.conformance.http;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.apache.http.HttpConnection;
import org.jspecify.annotations.Nullable;

/**
 * Ends a request that takes too long as a whole. A socket's own time-out only bounds the time between two bytes, so a
 * server that sends one byte a second could hold a request for ever.
 */
final class Deadline implements AutoCloseable {

    private static final ScheduledExecutorService CLOCK = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "conformance-deadlines");
        thread.setDaemon(true);
        return thread;
    });

    private static final ThreadLocal<@Nullable Deadline> CURRENT = new ThreadLocal<>();

    private final ScheduledFuture<?> alarm;
    private @Nullable HttpConnection connection;
    private boolean passed;

    private Deadline(Duration limit) {
        alarm = CLOCK.schedule(this::end, limit.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Begins a deadline for all that this thread does until it is closed. */
    static Deadline begin(Duration limit) {
        Deadline deadline = new Deadline(limit);
        CURRENT.set(deadline);
        return deadline;
    }

    /** Tells the deadline of this thread which connection to cut. */
    static void watch(HttpConnection connection) {
        Deadline deadline = CURRENT.get();
        if (deadline != null) {
            deadline.attach(connection);
        }
    }

    synchronized boolean passed() {
        return passed;
    }

    @Override
    public void close() {
        alarm.cancel(false);
        CURRENT.remove();
        synchronized (this) {
            connection = null;
        }
    }

    private synchronized void attach(HttpConnection used) {
        connection = used;
        if (passed) {
            cut(used);
        }
    }

    private synchronized void end() {
        passed = true;
        if (connection != null) {
            cut(connection);
        }
    }

    private static void cut(HttpConnection connection) {
        try {
            connection.shutdown();
        } catch (IOException alreadyGone) {
            // What is cut must not be closed properly, so there is nothing left to do.
        }
    }
}
