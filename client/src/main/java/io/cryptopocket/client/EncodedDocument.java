package io.cryptopocket.client;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** A request with a document in it as a stream: the frame as it is, the document in Base64. */
final class EncodedDocument extends InputStream {

    /** A multiple of three, so that no chunk but the last is padded. */
    private static final int CHUNK = 12 * 1024;

    private final DocumentPublisher.Frame frame;
    private final InputStream document;
    private final long size;
    private final Document.Progress progress;
    private final byte[] raw = new byte[CHUNK];
    private final byte[] encoded = new byte[CHUNK / 3 * 4];

    private byte[] current;
    private int position;
    private int limit;
    private long read;
    private boolean documentOver;
    private boolean over;

    private EncodedDocument(
            DocumentPublisher.Frame frame, byte[] prefix, InputStream document, long size, Document.Progress progress) {
        this.frame = frame;
        this.document = document;
        this.size = size;
        this.progress = progress;
        current = joined(frame.before(), prefix);
        limit = current.length;
    }

    /** Opens the source and recognizes what it holds. */
    static InputStream open(
            DocumentPublisher.Frame frame,
            DocumentSource source,
            long size,
            @Nullable String mediaType,
            Document.Progress progress)
            throws IOException {
        InputStream stream = source.open();
        try {
            java.io.PushbackInputStream document = new java.io.PushbackInputStream(stream, MediaTypes.HEAD);
            byte[] head = document.readNBytes(MediaTypes.HEAD);
            if (head.length == 0) {
                throw new IllegalArgumentException("The document is empty.");
            }
            document.unread(head);
            return new EncodedDocument(frame, prefix(head, source, mediaType), document, size, progress);
        } catch (IOException | RuntimeException e) {
            stream.close();
            throw e;
        }
    }

    /** What stands before the Base64 text, for a source that can be looked at twice. */
    static byte[] prefix(DocumentSource source, @Nullable String mediaType) {
        try (InputStream stream = source.open()) {
            return prefix(stream.readNBytes(MediaTypes.HEAD), source, mediaType);
        } catch (IOException e) {
            throw new IllegalArgumentException("The document cannot be read.", e);
        }
    }

    private static byte[] prefix(byte[] head, DocumentSource source, @Nullable String mediaType) {
        String type = mediaType == null ? MediaTypes.of(head, source.name()) : mediaType;
        return (type == null ? "" : "data:" + type + ";base64,").getBytes(StandardCharsets.US_ASCII);
    }

    static long encodedSize(long size) {
        return (size + 2) / 3 * 4;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        int length = read(one, 0, 1);
        return length < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int filled = 0;
        while (filled < length && (position < limit || next())) {
            int count = Math.min(length - filled, limit - position);
            System.arraycopy(current, position, target, offset + filled, count);
            position += count;
            filled += count;
        }
        return filled == 0 && length > 0 ? -1 : filled;
    }

    private boolean next() throws IOException {
        if (over) {
            return false;
        }
        position = 0;
        int count = documentOver ? 0 : document.readNBytes(raw, 0, CHUNK);
        boolean isEnd = count == 0;
        if (size != DocumentSource.UNKNOWN && (read + count > size || isEnd && read < size)) {
            throw new IOException("It has another length than when the upload began.");
        }
        if (isEnd) {
            over = true;
            current = frame.after();
            limit = current.length;
            return true;
        }
        documentOver = count < CHUNK;
        read += count;
        if (read > Document.LARGEST) {
            throw DocumentSource.tooLarge("The document has more than " + Document.LARGEST + " bytes");
        }
        progress.sent(read, size);
        current = encoded;
        limit = Base64.getEncoder().encode(count == CHUNK ? raw : java.util.Arrays.copyOf(raw, count), encoded);
        return true;
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = java.util.Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
