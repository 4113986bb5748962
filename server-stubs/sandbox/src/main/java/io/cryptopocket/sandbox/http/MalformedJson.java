package io.cryptopocket.sandbox.http;

import java.io.IOException;

/** A body that is no JSON at all. */
public final class MalformedJson extends IOException {

    private static final long serialVersionUID = 1L;

    /** Says what is wrong, in a sentence. */
    public MalformedJson(String sentence) {
        super(sentence);
    }
}
