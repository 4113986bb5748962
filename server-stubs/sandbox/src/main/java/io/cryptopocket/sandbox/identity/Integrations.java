package io.cryptopocket.sandbox.identity;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The integrations that may sign in. Holds no secret, only digests of secrets. */
public final class Integrations {

    private static final Digest NOBODY = Digest.of("");

    private final Map<String, Entry> byKey = new LinkedHashMap<>();

    private record Entry(Integration integration, Digest secret) {}

    /**
     * Seeds an integration.
     *
     * @param integration who signs in with these credentials
     * @param apiKey its API key, unique
     * @param apiSecret the secret that belongs to the key
     * @return this
     */
    public Integrations with(Integration integration, String apiKey, String apiSecret) {
        byKey.put(apiKey, new Entry(integration, Digest.of(apiSecret)));
        return this;
    }

    /**
     * Checks credentials. An unknown key takes as long as a wrong secret.
     *
     * @return the integration, or empty when key and secret do not belong together
     */
    public Optional<Integration> signIn(String apiKey, String apiSecret) {
        Entry entry = byKey.get(apiKey);
        Digest expected = entry == null ? NOBODY : entry.secret();
        boolean same = expected.equals(Digest.of(apiSecret));
        return entry != null && same ? Optional.of(entry.integration()) : Optional.empty();
    }
}
