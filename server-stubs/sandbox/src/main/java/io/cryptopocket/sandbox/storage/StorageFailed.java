package io.cryptopocket.sandbox.storage;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The storage cannot take a document: the disk fails, or the quota of the customer is used up. */
public final class StorageFailed extends IOException {

    private static final long serialVersionUID = 1L;

    /** Says why, for a log; not for an answer. */
    public StorageFailed(String reason, @Nullable Throwable cause) {
        super(reason, cause);
    }
}
