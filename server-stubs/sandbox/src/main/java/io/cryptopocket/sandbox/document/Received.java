package io.cryptopocket.sandbox.document;

import io.cryptopocket.sandbox.storage.Spool;

/** What came in the {@code file} field of an upload. */
public sealed interface Received {

    /**
     * The file itself, decoded.
     *
     * @param content its bytes
     * @param mime the MIME type of the {@code data:} prefix, empty without one
     */
    record File(Spool content, String mime) implements Received {}

    /**
     * Where the file is to be fetched.
     *
     * @param url begins with {@code http://} or {@code https://}, in any case
     */
    record Link(String url) implements Received {}

    /** Something that is refused whatever the rest of the request says. */
    record Unusable(DocumentRefused reason) implements Received {}

    /** The empty string. */
    record Empty() implements Received {}
}
