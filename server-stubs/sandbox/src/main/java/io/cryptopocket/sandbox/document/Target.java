package io.cryptopocket.sandbox.document;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/** Where a URL points: nothing but plain http and https URLs with a host become one. */
record Target(URI url, boolean secure, String host, int port) {

    static Target of(String text) throws DocumentRefused {
        try {
            return of(new URI(text));
        } catch (URISyntaxException e) {
            throw refused("not a URL");
        }
    }

    private static Target of(URI url) throws DocumentRefused {
        String scheme = url.getScheme() == null ? "" : url.getScheme().toLowerCase(Locale.ROOT);
        String host = url.getHost();
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw refused("neither http nor https");
        }
        if (host == null || host.contains("%") || url.getRawUserInfo() != null) {
            throw refused("a host that cannot be used, or a user name");
        }
        boolean secure = scheme.equals("https");
        int standard = secure ? 443 : 80;
        int port = url.getPort() < 0 ? standard : url.getPort();
        if (port == 0 || port > 65_535) {
            throw refused("no such port");
        }
        String bare = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
        return new Target(url, secure, bare, port);
    }

    /** Where a redirect leads from here. */
    Target redirected(String location) throws DocumentRefused {
        try {
            return of(url.resolve(new URI(location)));
        } catch (URISyntaxException e) {
            throw refused("a redirect to nowhere");
        }
    }

    String request() {
        String path = url.getRawPath() == null || url.getRawPath().isEmpty() ? "/" : url.getRawPath();
        String query = url.getRawQuery() == null ? "" : "?" + url.getRawQuery();
        String port = url.getPort() < 0 ? "" : ":" + url.getPort();
        return "GET " + path + query + " HTTP/1.1\r\n"
                + "Host: " + url.getHost() + port + "\r\n"
                + "User-Agent: cryptopocket-sandbox\r\n"
                + "Accept: */*\r\n"
                + "Accept-Encoding: identity\r\n"
                + "Connection: close\r\n\r\n";
    }

    private static DocumentRefused refused(String detail) {
        return new DocumentRefused(Refusal.INVALID_FILE_URL, detail);
    }
}
