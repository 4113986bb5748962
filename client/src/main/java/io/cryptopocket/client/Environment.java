package io.cryptopocket.client;

import io.cryptopocket.client.api.CommonApi;
import java.util.Objects;

/**
 * A place where the API runs.
 *
 * @param baseUrl URL that the paths of the contract are appended to
 */
public record Environment(String baseUrl) {

    /** The vendor's sandbox, the one server that the contract names. */
    public static final Environment SANDBOX = new Environment(CommonApi.SERVER);

    /**
     * An environment by its URL, for example the production URL that is handed out together with the credentials.
     *
     * @param baseUrl with scheme, host and path
     */
    public Environment {
        Objects.requireNonNull(baseUrl, "baseUrl");
    }
}
