package io.cryptopocket.conformance.http;

import java.net.URI;

/**
 * Where the paths of the contract begin.
 *
 * @param url with or without a slash at its end
 */
public record BaseUrl(URI url) {

    Parts of(Request request) {
        String text = url.toASCIIString();
        return Parts.of(text.endsWith("/") ? text.substring(0, text.length() - 1) : text)
                .and(request.target());
    }
}
