package io.cryptopocket.client.invoker;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Text in URLs and forms: UTF-8 whatever the platform's charset. */
final class Encoding {

    private Encoding() {}

    static String form(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Form encoding writes a blank as a plus, which a path takes literally. */
    static String percent(String text) {
        return form(text).replace("+", "%20");
    }
}
