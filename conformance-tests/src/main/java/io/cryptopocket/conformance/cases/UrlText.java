package io.cryptopocket.conformance.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.POJONode;
import io.cryptopocket.conformance.http.Part;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Values as they stand in a URL. */
final class UrlText {

    private UrlText() {}

    /**
     * Everything but the unreserved characters of RFC 3986 percent-encoded. A segment that consists of dots only would be
     * taken out of the path by clients, so its dots are encoded as well.
     */
    static String encoded(String text) {
        String encoded = URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A")
                .replace("%7E", "~");
        return encoded.equals(".") || encoded.equals("..") ? encoded.replace(".", "%2E") : encoded;
    }

    /** A value as a segment of a path or in a query. */
    static Part part(JsonNode value) {
        String encoded = encoded(Guarded.plain(value));
        return value instanceof POJONode pojo && pojo.getPojo() instanceof Guarded guarded
                ? new Part.Secret(guarded.variable(), encoded)
                : new Part.Text(encoded);
    }
}
