package io.cryptopocket.client.invoker;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;

/** What the log says of a call: operation, status and time. Never a URL, a header or a body. */
final class Trace {

    private static final Logger LOG = System.getLogger("io.cryptopocket.client");

    private Trace() {}

    static RawAnswer answered(Call<?> call, long started, RawAnswer answer) {
        if (LOG.isLoggable(Level.DEBUG)) {
            long millis = Duration.ofNanos(System.nanoTime() - started).toMillis();
            LOG.log(Level.DEBUG, "{0} answered HTTP {1} after {2} ms", call.operationId(), answer.status(), millis);
        }
        return answer;
    }

    static void repeating(Call<?> call, int failures, Duration pause) {
        LOG.log(
                Level.DEBUG,
                "{0} failed {1} times, trying again in {2} ms",
                call.operationId(),
                failures,
                pause.toMillis());
    }
}
