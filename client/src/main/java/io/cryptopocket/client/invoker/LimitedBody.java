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
import java.util.concurrent.TimeUnit;

/**
 * Collects a body up to a number of bytes and until a deadline.
 *
 * <p>The HTTP client's own time-out ends with the headers, and its own collector has no bound: a server that sends without end, or
 * stops in the middle, would hold memory or the caller for ever.
 */
final class LimitedBody implements BodySubscriber<byte[]> {

    private final long limit;
    private final Deadline deadline;
    private final CompletableFuture<byte[]> body = new CompletableFuture<>();
    private final List<ByteBuffer> parts = new ArrayList<>(2);
    private int size;

    private LimitedBody(long limit, Deadline deadline) {
        this.limit = limit;
        this.deadline = deadline;
    }

    static HttpResponse.BodyHandler<byte[]> handler(long limit, Deadline deadline) {
        return head -> new LimitedBody(limit, deadline);
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return body;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        subscription.request(Long.MAX_VALUE);
        if (body.isDone()) {
            return; // the body came with the head: no clock needs to be set
        }
        body.orTimeout(deadline.remaining().toNanos(), TimeUnit.NANOSECONDS);
        body.whenComplete((bytes, failure) -> {
            if (failure != null) {
                subscription.cancel();
            }
        });
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        for (ByteBuffer each : buffers) {
            if (body.isDone() || size + (long) each.remaining() > limit) {
                parts.clear();
                body.completeExceptionally(new TooLarge());
                return;
            }
            size += each.remaining();
            parts.add(each);
        }
    }

    @Override
    public void onError(Throwable failure) {
        body.completeExceptionally(failure);
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
        body.complete(bytes);
    }

    /** The body has more bytes than any answer of this API. */
    static final class TooLarge extends IOException {

        private static final long serialVersionUID = 1L;
    }
}
