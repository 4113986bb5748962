package io.cryptopocket.conformance.http;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.apache.http.client.methods.HttpUriRequest;
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
    private @Nullable HttpUriRequest request;
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

    /** Tells the deadline of this thread which request to end, wherever it is by then: connecting, or at the last byte. */
    static void watch(HttpUriRequest request) {
        Deadline deadline = CURRENT.get();
        if (deadline != null) {
            deadline.attach(request);
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
            request = null;
        }
    }

    private synchronized void attach(HttpUriRequest begun) {
        request = begun;
        if (passed) {
            begun.abort();
        }
    }

    private synchronized void end() {
        passed = true;
        if (request != null) {
            request.abort();
        }
    }
}
