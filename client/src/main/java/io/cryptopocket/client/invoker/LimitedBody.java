package io.cryptopocket.client.invoker;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Collects a body up to a number of bytes and until a deadline.
 *
 * <p>The HTTP client's own time-out ends with the headers, and its own collector has no bound: a server that sends without end, or
 * stops in the middle, would hold memory or the caller for ever.
 */
final class LimitedBody implements BodySubscriber<byte[]> {

    private final long limit;
    private final Deadline deadline;
    private final BodyWatch watch;
    private final CompletableFuture<byte[]> body = new CompletableFuture<>();
    private final List<ByteBuffer> parts = new ArrayList<>(2);
    private volatile Flow.@Nullable Subscription subscription;
    private int size;

    private LimitedBody(long limit, Deadline deadline, BodyWatch watch) {
        this.limit = limit;
        this.deadline = deadline;
        this.watch = watch;
    }

    static HttpResponse.BodyHandler<byte[]> handler(long limit, Deadline deadline, BodyWatch watch) {
        return head -> new LimitedBody(limit, deadline, watch);
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return body;
    }

    @Override
    public void onSubscribe(Flow.Subscription other) {
        subscription = other;
        watch.add(this);
        other.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        for (ByteBuffer each : buffers) {
            if (body.isDone() || size + (long) each.remaining() > limit) {
                parts.clear();
                fail(new TooLarge());
                return;
            }
            size += each.remaining();
            parts.add(each);
        }
    }

    @Override
    public void onError(Throwable failure) {
        fail(failure);
    }

    @Override
    public void onComplete() {
        byte[] bytes = new byte[size];
        int position = 0;
        for (ByteBuffer each : parts) {
            int length = each.remaining();
            each.get(bytes, position, length);
            position += length;
        }
        watch.remove(this);
        body.complete(bytes);
    }

    /** Called from time to time until the body is complete. */
    void endWhenLate() {
        if (deadline.isOver()) {
            fail(new TimeoutException());
        }
    }

    private void fail(Throwable failure) {
        watch.remove(this);
        body.completeExceptionally(failure);
        Flow.Subscription running = subscription;
        if (running != null) {
            running.cancel();
        }
    }

    /** The body has more bytes than any answer of this API. */
    static final class TooLarge extends IOException {

        private static final long serialVersionUID = 1L;
    }
}
