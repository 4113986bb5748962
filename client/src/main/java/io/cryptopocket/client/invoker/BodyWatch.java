package io.cryptopocket.client.invoker;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Ends bodies that are not complete in time.
 *
 * <p>All of them are looked at now and then, as long as there are any. A timer for each, as {@code orTimeout} sets it, wakes a thread
 * with every call, which a small call feels.
 */
final class BodyWatch {

    private static final long MILLIS_BETWEEN_LOOKS = 50;

    private final Set<LimitedBody> incomplete = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean looking = new AtomicBoolean();

    void add(LimitedBody body) {
        incomplete.add(body);
        lookLater();
    }

    void remove(LimitedBody body) {
        incomplete.remove(body);
    }

    private void lookLater() {
        if (looking.compareAndSet(false, true)) {
            CompletableFuture.delayedExecutor(MILLIS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS)
                    .execute(this::look);
        }
    }

    private void look() {
        incomplete.forEach(LimitedBody::endWhenLate);
        looking.set(false);
        if (!incomplete.isEmpty()) {
            lookLater();
        }
    }
}
