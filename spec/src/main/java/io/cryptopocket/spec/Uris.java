package io.cryptopocket.spec;

import java.net.URI;
import java.net.URISyntaxException;

/** Addresses in the contract. */
final class Uris {

    private Uris() {}

    static URI read(Element url) {
        try {
            return new URI(url.text());
        } catch (URISyntaxException e) {
            throw url.refuse("\"" + url.text() + "\" is not a URL.");
        }
    }
}
