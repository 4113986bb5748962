package io.cryptopocket.sandbox.resource;

import io.cryptopocket.sandbox.document.Received;
import io.cryptopocket.server.model.UploadCustomerDocumentRequest;
import org.jspecify.annotations.Nullable;

/** An upload whose file is not in memory: the {@code file} of the model only says whether there is one. */
final class SpooledUpload extends UploadCustomerDocumentRequest {

    private static final String ELSEWHERE = "(received)";

    private final Received received;

    SpooledUpload(@Nullable Received received) {
        this.received = received == null ? new Received.Empty() : received;
        if (received != null) {
            setFile(received instanceof Received.Empty ? "" : ELSEWHERE);
        }
    }

    Received received() {
        return received;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
