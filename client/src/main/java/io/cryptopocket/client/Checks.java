package io.cryptopocket.client;

import java.net.ProxySelector;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The settings of a client: each refused with a sentence that names it. */
final class Checks {

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);

    private Checks() {}

    static String baseUrl(String url) {
        if (url == null || url.isBlank()) {
            throw new IllegalArgumentException(
                    "baseUrl is empty; give the URL of the API, for example " + Environment.SANDBOX.baseUrl() + ".");
        }
        try {
            URI parsed = new URI(url.strip());
            boolean web = "http".equalsIgnoreCase(parsed.getScheme()) || "https".equalsIgnoreCase(parsed.getScheme());
            if (!web || parsed.getHost() == null) {
                throw new IllegalArgumentException(
                        "baseUrl is " + shown(url) + "; it must start with http:// or https:// and a host.");
            }
            if (parsed.getRawQuery() != null || parsed.getRawFragment() != null || parsed.getRawUserInfo() != null) {
                throw new IllegalArgumentException(
                        "baseUrl is " + shown(url) + "; it must end with its path, and hold no user.");
            }
            return url.strip().replaceAll("/+$", "");
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("baseUrl is " + shown(url) + ", which is no URL.", e);
        }
    }

    /** A URL may hold a password: what stands before an @ is not shown. */
    static String shown(String url) {
        return "\"" + url.replaceAll("//[^/@]*@", "//***@") + "\"";
    }

    static String credential(String name, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(name + " is missing; CryptoPocket hands it out with the integration.");
        }
        if (!value.equals(value.strip())) {
            throw new IllegalArgumentException(
                    name + " starts or ends with white space; was it copied with a line break?");
        }
        return value;
    }

    static <T> T given(String name, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException(name + " is missing; leave it out or give one.");
        }
        return value;
    }

    static Duration connectTimeout(@Nullable Duration timeout) {
        if (timeout == null) {
            return CONNECT_TIMEOUT;
        }
        if (timeout.isNegative() || timeout.isZero()) {
            throw new IllegalArgumentException("connectTimeout is " + timeout + "; give more than zero.");
        }
        return timeout;
    }

    static @Nullable String userAgentSuffix(@Nullable String suffix) {
        if (suffix != null && !suffix.matches("[\\x21-\\x7e][\\x20-\\x7e]{0,199}")) {
            throw new IllegalArgumentException(
                    "userAgentSuffix must be 1 to 200 printable ASCII characters, for example shop/2.1.");
        }
        return suffix;
    }

    static void ownClient(
            @Nullable HttpClient client, @Nullable Duration connectTimeout, @Nullable ProxySelector proxy) {
        if (client == null) {
            return;
        }
        if (connectTimeout != null) {
            throw new IllegalArgumentException(
                    "connectTimeout has no effect on an httpClient of your own; set it there.");
        }
        if (proxy != null) {
            throw new IllegalArgumentException("proxy has no effect on an httpClient of your own; set it there.");
        }
        if (client.followRedirects() != HttpClient.Redirect.NEVER) {
            throw new IllegalArgumentException(
                    "httpClient follows redirects, which would hand the token to wherever they lead; build it with Redirect.NEVER.");
        }
    }
}
