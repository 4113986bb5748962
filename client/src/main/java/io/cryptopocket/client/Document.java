package io.cryptopocket.client;

import io.cryptopocket.client.invoker.Json;
import io.cryptopocket.client.model.UploadCustomerDocumentRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublisher;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A document to upload: where its bytes come from, what they are, and who wants to know how far the upload is. Immutable.
 *
 * <p>A file may have 20,000,000 bytes; more is taken or refused as the service likes, and more than {@link #LARGEST} is refused
 * here.
 */
public final class Document {

    /** The most bytes that any service may take: 100 MiB. */
    public static final long LARGEST = 104_857_600;

    /** Opens a stream; may be asked again when an upload is repeated. */
    @FunctionalInterface
    public interface Opener {
        /**
         * Opens the stream. It is closed when it has been read.
         *
         * @return at the first byte
         * @throws IOException when it cannot be opened; the call fails with it
         */
        InputStream open() throws IOException;
    }

    /** Is told how far an upload is. Called on a thread of the HTTP client: do not block it. */
    @FunctionalInterface
    public interface Progress {
        /**
         * Some more of the document is on its way.
         *
         * @param bytes bytes of the document so far, before encoding
         * @param total bytes of the document; -1 when not known
         */
        void sent(long bytes, long total);
    }

    /** Stands in a request where the file will be; no text that the caller chooses contains it. */
    private static final String PLACEHOLDER = "<<<the file, encoded while it is sent>>>";

    private final DocumentSource source;
    private final @Nullable String mediaType;
    private final Progress progress;

    private Document(DocumentSource source, @Nullable String mediaType, Progress progress) {
        this.source = source;
        this.mediaType = mediaType;
        this.progress = progress;
    }

    private static Document of(DocumentSource source) {
        return new Document(source, null, (bytes, total) -> {});
    }

    /**
     * A file.
     *
     * @param file looked at when it is uploaded: it must be there, readable, not empty and not too large
     * @return the document
     */
    public static Document of(Path file) {
        return of(new DocumentSource.File(Objects.requireNonNull(file, "file")));
    }

    /**
     * Bytes in memory.
     *
     * @param bytes the whole document; not copied, so leave them as they are until the upload is over
     * @return the document
     */
    public static Document of(byte[] bytes) {
        return of(new DocumentSource.Bytes(Objects.requireNonNull(bytes, "bytes")));
    }

    /**
     * A stream of unknown length.
     *
     * @param stream opens it
     * @return the document
     */
    public static Document of(Opener stream) {
        return of(new DocumentSource.Stream(Objects.requireNonNull(stream, "stream")));
    }

    /**
     * A document that the service fetches.
     *
     * @param url public, {@code http} or {@code https}
     * @return the document
     * @throws IllegalArgumentException when it is no such URL
     */
    public static Document at(URI url) {
        boolean web = "http".equalsIgnoreCase(url.getScheme()) || "https".equalsIgnoreCase(url.getScheme());
        if (!web || url.getHost() == null) {
            throw new IllegalArgumentException("The URL of a document must start with http:// or https:// and a host.");
        }
        return of(new DocumentSource.Fetched(url));
    }

    /**
     * The same with a media type instead of the one that is recognized.
     *
     * @param type for example {@code application/pdf}
     * @return a copy
     * @throws IllegalArgumentException when it is no media type
     */
    public Document withMediaType(String type) {
        if (!type.matches("[A-Za-z0-9.+-]{1,60}/[A-Za-z0-9.+-]{1,60}")) {
            throw new IllegalArgumentException("\"" + type + "\" is no media type; give one like application/pdf.");
        }
        return new Document(source, type, progress);
    }

    /**
     * The same with somebody who wants to know how far the upload is.
     *
     * @param listener told after every few kilobytes
     * @return a copy
     */
    public Document onProgress(Progress listener) {
        return new Document(source, mediaType, Objects.requireNonNull(listener, "listener"));
    }

    boolean isFetched() {
        return source instanceof DocumentSource.Fetched;
    }

    /** What the request says in place of the bytes. */
    String placeholder() {
        return source instanceof DocumentSource.Fetched fetched ? fetched.url().toString() : PLACEHOLDER;
    }

    /** The request with the bytes in place of the placeholder, made anew for every attempt. */
    Supplier<BodyPublisher> body(UploadCustomerDocumentRequest request) {
        long size = source.checkedSize();
        String json = new String(Json.bytes(request), StandardCharsets.UTF_8);
        int gap = json.lastIndexOf(PLACEHOLDER);
        byte[] before = json.substring(0, gap).getBytes(StandardCharsets.UTF_8);
        byte[] after = json.substring(gap + PLACEHOLDER.length()).getBytes(StandardCharsets.UTF_8);
        return () ->
                new DocumentPublisher(new DocumentPublisher.Frame(before, after), source, size, mediaType, progress);
    }

    /** The kind of source only: names of files and URLs may be personal. */
    @Override
    public String toString() {
        return "Document{" + source.getClass().getSimpleName() + "}";
    }
}
