package io.cryptopocket.sandbox.recent;

/**
 * A body as it may be shown.
 *
 * @param json JSON with what is sensitive masked, perhaps only its beginning; empty if nothing can be shown
 * @param bytes how long the body was
 * @param whole whether nothing was left out at the end
 */
public record MaskedBody(String json, long bytes, boolean whole) {

    /** No body. */
    static final MaskedBody NONE = new MaskedBody("", 0, true);
}
