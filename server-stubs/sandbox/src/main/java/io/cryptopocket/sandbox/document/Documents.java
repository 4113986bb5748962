package io.cryptopocket.sandbox.document;

import io.cryptopocket.sandbox.storage.DocumentStorage;
import io.cryptopocket.sandbox.storage.Spool;
import io.cryptopocket.sandbox.storage.StorageFailed;
import java.io.IOException;
import java.net.URI;

/** Takes the documents of customers in. */
public final class Documents {

    private final DocumentStorage storage;
    private final Fetcher fetcher;

    /**
     * Documents that end up in a storage.
     *
     * @param storage where they are kept
     * @param fetcher brings those that came as a link
     */
    public Documents(DocumentStorage storage, Fetcher fetcher) {
        this.storage = storage;
        this.fetcher = fetcher;
    }

    /**
     * Keeps a document of a customer.
     *
     * @param customer whose document it is
     * @param type the value of the contract
     * @param received the content, or where it is
     * @throws DocumentRefused when there is nothing usable
     * @throws StorageFailed when it cannot be stored
     */
    public void take(long customer, String type, Received received) throws DocumentRefused, IOException {
        if (received instanceof Received.File file) {
            try (Spool content = file.content()) {
                keep(customer, type, Extension.infer(file.mime(), "", content.head()), content);
            }
        } else if (received instanceof Received.Link link) {
            fetch(customer, type, link.url());
        } else if (received instanceof Received.Unusable unusable) {
            throw unusable.reason();
        }
    }

    private void fetch(long customer, String type, String url) throws DocumentRefused, IOException {
        try (Spool spool = storage.spool()) {
            Fetched fetched = fetcher.fetch(url, spool);
            keep(customer, type, Extension.infer(fetched.mime(), path(fetched.from()), spool.head()), spool);
        }
    }

    private static String path(URI from) {
        return from.getPath() == null ? "" : from.getPath();
    }

    private void keep(long customer, String type, String extension, Spool content) throws StorageFailed {
        storage.keep(customer, type, extension, content);
    }
}
