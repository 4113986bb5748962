package io.cryptopocket.conformance.http;

import java.util.Optional;

/**
 * The body of a request.
 *
 * @param mediaType value of the Content-Type header; empty for a request without that header
 * @param parts the body in pieces
 */
public record Payload(Optional<String> mediaType, Parts parts) {

    public static Payload of(String mediaType, Parts parts) {
        return new Payload(Optional.of(mediaType), parts);
    }
}
