package io.cryptopocket.sandbox.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs a delivery: lower-case hex of the HMAC-SHA256 over the payload and, directly behind it, the time stamp. */
public final class Signature {

    private static final String ALGORITHM = "HmacSHA256";

    private Signature() {}

    /**
     * @param payload the body as it is sent, in UTF-8
     * @param timestamp Unix seconds, as the header states them
     */
    public static String of(String secret, String payload, long timestamp) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            mac.update(payload.getBytes(StandardCharsets.UTF_8));
            mac.update(Long.toString(timestamp).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(mac.doFinal());
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java runtime has " + ALGORITHM + ", but this one has not.", missing);
        }
    }
}
