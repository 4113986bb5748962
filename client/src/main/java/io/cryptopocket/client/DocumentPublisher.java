package io.cryptopocket.client;

import io.cryptopocket.client.invoker.RequestBody;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * Publishes a request with a document in it, a few kilobytes at a time and only as fast as they are sent.
 *
 * <p>The JDK's own publisher for streams takes a stream that fails for one that has ended, which would store half a document.
 */
final class DocumentPublisher implements BodyPublisher {

    /**
     * The request around the encoded document.
     *
     * @param before JSON up to the document
     * @param after JSON behind it
     */
    record Frame(byte[] before, byte[] after) {}

    private static final int CHUNK = 16 * 1024;

    private final Frame frame;
    private final DocumentSource source;
    private final long size;
    private final @Nullable String mediaType;
    private final Document.Progress progress;

    DocumentPublisher(
            Frame frame, DocumentSource source, long size, @Nullable String mediaType, Document.Progress progress) {
        this.frame = frame;
        this.source = source;
        this.size = size;
        this.mediaType = mediaType;
        this.progress = progress;
    }

    /** The media type is recognized while the request is sent, so it is counted only when it is known before. */
    @Override
    public long contentLength() {
        if (size == DocumentSource.UNKNOWN) {
            return -1;
        }
        byte[] prefix = EncodedDocument.prefix(source, mediaType);
        return frame.before().length + prefix.length + EncodedDocument.encodedSize(size) + frame.after().length;
    }

    @Override
    public void subscribe(Flow.Subscriber<? super ByteBuffer> subscriber) {
        InputStream stream;
        try {
            stream = EncodedDocument.open(frame, source, size, mediaType, progress);
        } catch (Exception e) {
            subscriber.onSubscribe(new Refused());
            subscriber.onError(new RequestBody.Unfinished(e));
            return;
        }
        subscriber.onSubscribe(new Sending(stream, subscriber));
    }

    /** The subscription of somebody who gets nothing. */
    private static final class Refused implements Flow.Subscription {

        @Override
        public void request(long count) {}

        @Override
        public void cancel() {}
    }

    /** Reads a chunk whenever one is asked for; a request out of {@code onNext} is remembered instead of nested. */
    private static final class Sending implements Flow.Subscription {

        private final InputStream stream;
        private final Flow.Subscriber<? super ByteBuffer> subscriber;
        private long wanted;
        private boolean reading;
        private boolean over;

        Sending(InputStream stream, Flow.Subscriber<? super ByteBuffer> subscriber) {
            this.stream = stream;
            this.subscriber = subscriber;
        }

        @Override
        public void request(long count) {
            synchronized (this) {
                wanted = Math.max(wanted, wanted + count); // Long.MAX_VALUE means without end
                if (reading) {
                    return;
                }
                reading = true;
            }
            while (takeOne()) {
                sendOne();
            }
        }

        private synchronized boolean takeOne() {
            if (over || wanted == 0) {
                reading = false;
                return false;
            }
            wanted--;
            return true;
        }

        private void sendOne() {
            try {
                byte[] chunk = new byte[CHUNK];
                int length = stream.read(chunk, 0, CHUNK);
                if (length < 0) {
                    cancel();
                    subscriber.onComplete();
                } else {
                    subscriber.onNext(ByteBuffer.wrap(chunk, 0, length));
                }
            } catch (Exception e) {
                cancel();
                subscriber.onError(new RequestBody.Unfinished(e));
            }
        }

        @Override
        public void cancel() {
            synchronized (this) {
                over = true;
            }
            try {
                stream.close();
            } catch (IOException e) {
                // Everything that mattered has been read.
            }
        }
    }
}
