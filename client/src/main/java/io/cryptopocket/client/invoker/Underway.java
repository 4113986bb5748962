package io.cryptopocket.client.invoker;

import org.jspecify.annotations.Nullable;

/** The calls that are under way: lets no more of them in when it is closed, and knows when the last one has left. */
final class Underway {

    private int calls;
    private boolean closed;
    private @Nullable Runnable atTheEnd;

    synchronized void enter(String operationId) {
        if (closed) {
            throw new IllegalStateException(operationId + ": this client is closed; make a new one.");
        }
        calls++;
    }

    void leave() {
        Runnable end;
        synchronized (this) {
            calls--;
            end = calls == 0 ? atTheEnd : null;
        }
        if (end != null) {
            end.run();
        }
    }

    /** Runs something as soon as nothing is under way, which may be now. */
    void close(Runnable last) {
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
            atTheEnd = last;
            if (calls > 0) {
                return;
            }
        }
        last.run();
    }
}
