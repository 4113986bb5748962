package io.cryptopocket.client;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The settings of a client as environment variables. */
final class EnvironmentVariables {

    static final String API_KEY = "CRYPTOPOCKET_API_KEY";
    static final String API_SECRET = "CRYPTOPOCKET_API_SECRET";
    static final String URL = "CRYPTOPOCKET_URL";

    private EnvironmentVariables() {}

    static CryptoPocketBuilder read(Map<String, String> variables) {
        CryptoPocketBuilder builder =
                CryptoPocket.builder().apiKey(required(variables, API_KEY)).apiSecret(required(variables, API_SECRET));
        String url = variables.get(URL);
        if (url != null && !url.isBlank()) {
            try {
                builder.baseUrl(Checks.baseUrl(url));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("In the environment variable " + URL + ": " + e.getMessage(), e);
            }
        }
        return builder;
    }

    private static String required(Map<String, String> variables, String name) {
        @Nullable String value = variables.get(name);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(
                    "The environment variable " + name + " is not set; CryptoPocket hands out key and secret.");
        }
        return value.strip();
    }
}
