package io.cryptopocket.client;

import io.cryptopocket.client.api.UsersApi;
import io.cryptopocket.client.invoker.Call;
import io.cryptopocket.client.invoker.Caller;
import io.cryptopocket.client.invoker.RequestBody;
import io.cryptopocket.client.model.DocumentType;
import io.cryptopocket.client.model.UploadCustomerDocumentRequest;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Customers, their verification and their documents. */
public final class Customers extends UsersApi {

    private final Caller caller;

    Customers(Caller caller) {
        super(caller);
        this.caller = caller;
    }

    /**
     * Uploads a document. The file is read and encoded while it is sent; it is never in memory as a whole.
     *
     * @param customerId the customer
     * @param type what kind of document it is
     * @param document where the bytes come from
     * @throws IllegalArgumentException when the document is missing, empty or too large; nothing has been sent then, unless its
     *     size showed only while it was read
     * @throws io.cryptopocket.client.error.CryptoPocketException when the call did not succeed
     */
    public void uploadDocument(long customerId, DocumentType type, Document document) {
        caller.send(upload(customerId, type, document));
    }

    /**
     * Uploads a document without waiting; see {@link #uploadDocument(long, DocumentType, Document)}.
     *
     * @param customerId the customer
     * @param type what kind of document it is
     * @param document where the bytes come from
     * @return completes when the document is stored; cancelling it stops the upload
     * @throws IllegalArgumentException when the document is missing, empty or too large
     */
    public CompletableFuture<@Nullable Void> uploadDocumentAsync(
            long customerId, DocumentType type, Document document) {
        return caller.sendAsync(upload(customerId, type, document));
    }

    /**
     * Uploads a file; see {@link Document#of(Path)}.
     *
     * @param customerId the customer
     * @param type what kind of document it is
     * @param file readable, not empty
     */
    public void uploadDocument(long customerId, DocumentType type, Path file) {
        uploadDocument(customerId, type, Document.of(file));
    }

    /**
     * Uploads what a stream holds; see {@link Document#of(Document.Opener)}.
     *
     * @param customerId the customer
     * @param type what kind of document it is
     * @param stream opens the stream; called again when the upload is repeated
     */
    public void uploadDocument(long customerId, DocumentType type, Document.Opener stream) {
        uploadDocument(customerId, type, Document.of(stream));
    }

    /**
     * Uploads bytes; see {@link Document#of(byte[])}.
     *
     * @param customerId the customer
     * @param type what kind of document it is
     * @param bytes the whole file
     */
    public void uploadDocument(long customerId, DocumentType type, byte[] bytes) {
        uploadDocument(customerId, type, Document.of(bytes));
    }

    /**
     * Has a document fetched by the service; see {@link Document#at(URI)}.
     *
     * @param customerId the customer
     * @param type what kind of document it is
     * @param url public, {@code http} or {@code https}
     */
    public void uploadDocument(long customerId, DocumentType type, URI url) {
        uploadDocument(customerId, type, Document.at(url));
    }

    private static Call<@Nullable Void> upload(long customerId, DocumentType type, Document document) {
        UploadCustomerDocumentRequest request = UploadCustomerDocumentRequest.builder()
                .type(type)
                .file(document.placeholder())
                .build();
        Call<@Nullable Void> call = uploadCustomerDocumentCall(customerId, request);
        // Storing a document a second time costs nobody anything.
        return (document.isFetched() ? call : call.withBody(new RequestBody.Streamed(document.body(request))))
                .repeatable();
    }
}
