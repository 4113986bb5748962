package io.cryptopocket.conformance.report;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The detached signature of a report: Ed25519 over the bytes of {@code report.json}, in Base64 with a line end, beside it as
 * {@code report.json.sig}. Hashes show an accident; only a signature shows that nobody wrote another report.
 */
public final class ReportSignature {
    private static final String ALGORITHM = "Ed25519";

    private static final Pattern PEM =
            Pattern.compile("-----BEGIN (PRIVATE|PUBLIC) KEY-----([^-]+)-----END \\1 KEY-----");

    private ReportSignature() {}

    /**
     * Signs the bytes of a report.
     *
     * @param key private key, PEM (PKCS #8)
     * @throws IllegalArgumentException when the key is none
     */
    public static String sign(byte[] report, String key) {
        try {
            PrivateKey secret = factory().generatePrivate(new PKCS8EncodedKeySpec(decoded(key, "PRIVATE")));
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(secret);
            signature.update(report);
            return Base64.getEncoder().encodeToString(signature.sign()) + "\n";
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not an Ed25519 private key", e);
        }
    }

    /**
     * Whether a signature belongs to the bytes of a report and to a key.
     *
     * @param key public key, PEM (X.509)
     * @throws IllegalArgumentException when the key is none
     */
    public static boolean belongs(byte[] report, String signature, String key) {
        PublicKey open;
        try {
            open = factory().generatePublic(new X509EncodedKeySpec(decoded(key, "PUBLIC")));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not an Ed25519 public key", e);
        }
        try {
            Signature check = Signature.getInstance(ALGORITHM);
            check.initVerify(open);
            check.update(report);
            return check.verify(Base64.getMimeDecoder().decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    private static KeyFactory factory() throws GeneralSecurityException {
        return KeyFactory.getInstance(ALGORITHM);
    }

    private static byte[] decoded(String pem, String kind) {
        Matcher key = PEM.matcher(pem);
        if (!key.find() || !key.group(1).equals(kind)) {
            throw new IllegalArgumentException("not a PEM file of a key");
        }
        return Base64.getMimeDecoder().decode(key.group(2));
    }
}
