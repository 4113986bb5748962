package io.cryptopocket.sandbox.webhook;

/** The credentials of an integration, as far as deliveries need them: the key names it, the secret signs. */
public record SigningKey(String apiKey, String apiSecret) {

    /** Keeps the secret out of logs. */
    @Override
    public String toString() {
        return "SigningKey[" + apiKey + "]";
    }
}
