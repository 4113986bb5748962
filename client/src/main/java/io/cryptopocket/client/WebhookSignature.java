package io.cryptopocket.client;

import io.cryptopocket.client.error.WebhookRejectedException;
import io.cryptopocket.client.error.WebhookRejectedException.Reason;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signatures that are made with one secret: HMAC-SHA256 over the body followed by the timestamp. */
final class WebhookSignature {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    WebhookSignature(String secret) {
        key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /** Takes as long for a wrong signature as for a right one. */
    boolean signs(byte[] body, String timestamp, byte[] signature) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(body);
            return MessageDigest.isEqual(mac.doFinal(timestamp.getBytes(StandardCharsets.US_ASCII)), signature);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no " + ALGORITHM + ", which every Java must have.", e);
        }
    }

    static byte[] decoded(String hex) {
        try {
            return HexFormat.of().parseHex(hex);
        } catch (IllegalArgumentException e) {
            throw new WebhookRejectedException(
                    Reason.SIGNATURE_WRONG, "The signature is not written in hexadecimal digits.");
        }
    }
}
