package io.cryptopocket.sandbox.document;

import io.cryptopocket.server.model.KnownErrorCode;

/** Why a document is not taken. */
public enum Refusal {
    /** Not Base64, or Base64 of nothing. */
    INVALID_FILE(KnownErrorCode.INVALID_FILE),
    /** The URL cannot be reached, must not be reached, or has nothing usable behind it. */
    INVALID_FILE_URL(KnownErrorCode.INVALID_FILE_URL),
    /** More than {@link DocumentLimits#MOST_BYTES} bytes. */
    FILE_TOO_LARGE(KnownErrorCode.FILE_TOO_LARGE);

    private final KnownErrorCode code;

    Refusal(KnownErrorCode code) {
        this.code = code;
    }

    /** The error code of the contract. */
    public String code() {
        return code.toString();
    }
}
